"""Every PDF document is sound, stands beside a page that leads to it, and has the page's words and no others.

What a page has and its document has not stands in LEFT_OUT.
"""
import re
import shutil
import subprocess
from collections import Counter
from html.parser import HTMLParser
from pathlib import PurePosixPath

from report import Finding

NAME = 'PDF documents'
PROGRAMS = ['pdfinfo', 'pdftotext', 'qpdf']
# Ways to find and to follow, forms, figures whose table is printed, words for those who hear the page, lists of other
# pages, and what is true on one day only: by tag and by attribute.
LEFT_OUT = {
    'tag': {'button', 'form', 'nav', 'output', 'script', 'select', 'style', 'svg'},
    'class': {'alleen-voorlezen', 'bundel', 'kort-zij', 'lak-balk', 'reeks', 'resterend', 'sprekers', 'staat-te-laat',
              'stuksoort', 'tijdbalk', 'vragenselectie', 'wegwijs'},
    'id': {'bijbehorende-raadsstukken', 'verwijzen-hiernaar', 'voetnoten'},
    'role': {'doc-backlink', 'img'},
    'type': {'text/calendar', 'text/csv'},
}
# Of what a document is part of the page: the class of that part.
PARTS = {'nota-van-inlichtingen.pdf': 'inlichtingen'}
# "blad 1 van 2", in the languages that pages speak; the numbers of sheets and of notes; and the state of what is late.
SHEETS = {'blad', 'van', 'page', 'of', 'open', *map(str, range(1, 1000))}
# The last word of a line that is broken.
BROKEN = re.compile(r'([\w-]+?)[-\u00ad]\n')
EMPTY = {'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'}


def check(report, site):
    # Those in a bundle are the same, and stand beside no page.
    documents = [path for path in site.files if path.endswith('.pdf') and not path.startswith('bundels/')]
    missing = [program for program in PROGRAMS if not shutil.which(program)]
    if missing or not documents:
        return report.skip([NAME], f'there is no {missing[0]}' if missing else 'the site has none')
    found = [Finding(path, 0, fault) for path in documents for fault in faults(site, path)]
    report.check(NAME, len(documents), 'documents', found)


def faults(site, path):
    """What is wrong with a document."""
    lines = run('pdfinfo', site.folder / path).splitlines()
    info = {name: value.strip() for name, _, value in (line.partition(':') for line in lines)}
    if info.get('Tagged') != 'yes':
        yield 'is not tagged'
    if not info.get('Title'):
        yield 'has no title'
    if info.get('Author'):
        yield f'names an author, {info["Author"]}'
    if subprocess.run(['qpdf', '--check', site.folder / path], capture_output=True, check=False).returncode:
        yield 'is unsound, says qpdf --check'
    page, name = str(PurePosixPath(path).parent / 'index.html'), PurePosixPath(path).name
    if page not in site.pages:
        yield 'stands beside no page'
    elif f'href="{name}"' not in site.text(page):
        yield 'is not led to by the page beside it'
    else:
        yield from differences(run('pdftotext', '-raw', site.folder / path, '-'), site.text(page), PARTS.get(name))


def differences(printed, source, part):
    """What the document says that the page does not, and the other way round."""
    page, document = Words(source, part), words(BROKEN.sub(r'\1\n', printed))
    less = Counter(page.printed) - Counter(document)
    # A word at the end of a line is broken: its pieces stand apart, in cells not even in their order.
    starts, ends, broken = set(words(' '.join(BROKEN.findall(printed)))), set(document), set()
    for word in set(page.printed):
        found = pieces(word, starts, ends)
        broken.update(found)
        if found:
            del less[word]
    more = set(document) - page.all - broken - SHEETS
    if more:
        yield f'says what its page does not: {" ".join(sorted(more)[:8])}'
    if less:
        yield f'does not say what its page does: {" ".join(sorted(less)[:8])}'


def pieces(word, starts, ends):
    """The pieces that a word is broken into, in all ways, the last of them one of the ends; none when it is whole."""
    found = set()
    for at in range(1, len(word)):
        if word[:at] in starts:
            rest = pieces(word[at:], starts, ends) | ({word[at:]} & ends)
            found |= rest and rest | {word[:at]}
    return found


class Words(HTMLParser):
    """The words of a page: all of them, and those that its document has too."""

    def __init__(self, source, part):
        super().__init__()
        self._open, self._left_out, self._inside = [], [], []
        self._part = part
        self._all, self._printed = [], []
        self.feed(source)
        self.all = set(words(' '.join(self._all)))
        self.printed = words(''.join(self._printed))

    def handle_starttag(self, tag, attributes):
        given = {name: (value or '').split() for name, value in attributes}
        self._all += [value or '' for _, value in attributes]
        if tag in EMPTY:
            self._printed.append(' ' if tag == 'br' else '')
            return
        self._open.append(tag)
        self._printed.append(' ' if tag not in {'a', 'b', 'em', 'strong', 'sup', 'span', 'time', 'code'} else '')
        if tag in LEFT_OUT['tag'] or 'hidden' in given or any(
                not LEFT_OUT[name].isdisjoint(given.get(name, [])) for name in ['class', 'id', 'role', 'type']):
            self._left_out.append(len(self._open))
        if tag == 'main' if self._part is None else self._part in given.get('class', []):
            self._inside.append(len(self._open))

    def handle_endtag(self, tag):
        if tag not in self._open:
            return
        while True:
            depth = len(self._open)
            for marks in (self._left_out, self._inside):
                if marks and marks[-1] == depth:
                    marks.pop()
            if self._open.pop() == tag:
                return

    def handle_data(self, data):
        self._all.append(data)
        if self._inside and not self._left_out:
            self._printed.append(data)


def words(text):
    """The words and numbers of a text. A hyphen may be lost at the end of a line, so none counts."""
    return re.findall(r'[^\W\d_]+|\d+', re.sub('[-\u00ad\u200b]', '', text))


def run(*command):
    return subprocess.run(command, capture_output=True, check=False).stdout.decode('utf-8', 'replace')
