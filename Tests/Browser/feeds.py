"""Every feed and calendar is read without complaint by the programs that others read them with."""
import feedparser
import icalendar

from report import Finding

ATOM = 'Atom, by feedparser'
CALENDARS = 'iCalendar, by icalendar'


def check(report, site):
    paths = [f for f in site.files if f.endswith('feed.xml')]
    report.check(ATOM, len(paths), 'feeds', [fault for path in paths for fault in feed(site, path)])
    paths, known = [f for f in site.files if f.endswith('.ics')], {}
    report.check(CALENDARS, len(paths), 'calendars', [fault for path in paths for fault in calendar(site, path, known)])


def feed(site, path):
    """What is wrong with a feed."""
    read = feedparser.parse((site.folder / path).read_bytes())
    if read.bozo:
        yield Finding(path, 0, repr(read.bozo_exception))
    names = [entry.get('id') for entry in read.entries]
    for entry in read.entries:
        if not entry.get('id') or names.count(entry.id) > 1:
            yield Finding(path, 0, f'the id "{entry.get("id")}" is there twice, or empty')
        if not (entry.get('title') and entry.get('updated_parsed') and entry.get('link')):
            yield Finding(path, 0, f'{entry.get("id")} lacks a title, a date or an address')
    if read.entries and read.feed.updated != max(entry.updated for entry in read.entries):
        yield Finding(path, 0, 'is not as new as its newest entry')


def calendar(site, path, known):
    """What is wrong with a calendar; `known` has where each event was in those before it."""
    try:
        read = icalendar.Calendar.from_ical((site.folder / path).read_bytes())
    except ValueError as error:
        yield Finding(path, 0, str(error))
        return
    seen = set()
    for event in read.walk('VEVENT'):
        if event.errors:
            yield Finding(path, 0, f'{event.get("UID")}: {event.errors}')
            continue
        name, begins = str(event['UID']), event.start
        if name in seen or known.setdefault(name, begins) != begins:
            yield Finding(path, 0, f'the event {name} is there twice, or at another time elsewhere')
        seen.add(name)
        if 'DTEND' in event and event['DTEND'].dt <= begins:
            yield Finding(path, 0, f'{name} ends before it begins')
