"""A built site as files on disk: its pages, their addresses and anchors."""
import posixpath
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

ADDRESSES = {'href', 'src', 'poster', 'action', 'data'}
FOLLOWED = {'a', 'area', 'form'}
FETCHED = {'icon', 'manifest', 'modulepreload', 'preload', 'stylesheet'}


@dataclass(frozen=True)
class Address:
    """An address in a page, as it is written there."""

    text: str
    line: int
    tag: str
    fetched: bool       # with the page, without a reader who follows it


class Page(HTMLParser):
    """One HTML file: what it refers to, and what can be referred to in it."""

    def __init__(self, path, source):
        super().__init__()
        self.path = path
        self.addresses, self.anchors, self.doubles = [], {}, []
        self.canonical, self.redirects = None, False
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        line = self.getpos()[0]
        given = {name: value or '' for name, value in attributes}
        if given.get('id') in self.anchors:
            self.doubles.append((given['id'], line))
        elif 'id' in given:
            self.anchors[given['id']] = line
        fetched = tag not in FOLLOWED and (tag != 'link' or not FETCHED.isdisjoint(given.get('rel', '').split()))
        for name in sorted(ADDRESSES & given.keys()):
            self.addresses.append(Address(given[name].strip(), line, tag, fetched))
        for part in filter(None, (candidate.split() for candidate in given.get('srcset', '').split(','))):
            self.addresses.append(Address(part[0], line, tag, fetched))
        if tag == 'link' and given.get('rel') == 'canonical':
            self.canonical = given.get('href')
        if tag == 'meta' and given.get('http-equiv', '').lower() == 'refresh':
            self.redirects = True
            self.addresses.append(Address(given.get('content', '').partition('url=')[2].strip(), line, tag, False))


class Site:
    """The files of a built site by their path from its folder, in order of path."""

    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        files = (f for f in self.folder.rglob('*') if f.is_file() and f.name != '.gitignore')
        self.files = sorted(f.relative_to(self.folder).as_posix() for f in files)
        self.pages = {path: Page(path, self.text(path)) for path in self.files if path.endswith('.html')}
        home = self.pages.get('index.html')
        self.base = home.canonical.rstrip('/') + '/' if home and home.canonical else None
        self._known = set(self.files)

    def text(self, path):
        """The text of a file."""
        return (self.folder / path).read_text(encoding='utf-8', errors='replace')

    def resolve(self, start, address):
        """(file, anchor) that an address in the file `start` leads to; None for one outside the site.

        Raises LookupError, which says why, when there is no such file."""
        if self.base and (address + '/').startswith(self.base):
            address = '/' + address[len(self.base):]
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            return None
        path = unquote(parts.path)
        if path == '':
            return start, unquote(parts.fragment)
        found = posixpath.normpath(posixpath.join('/' + posixpath.dirname(start), path)).lstrip('/')
        if path.endswith('/') or found == '':
            found = posixpath.join(found, 'index.html')
        if found in self._known:
            return found, unquote(parts.fragment)
        if f'{found}/index.html' in self._known:
            raise LookupError('leads to a folder, so it must end in a slash')
        raise LookupError('leads to no file')
