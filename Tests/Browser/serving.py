"""A folder on a port of this machine, for as long as the checks look at it."""
import functools
import http.server
import threading
from contextlib import contextmanager


class Handler(http.server.SimpleHTTPRequestHandler):
    """The files of a folder, in silence, with the character set that a web server says."""

    extensions_map = http.server.SimpleHTTPRequestHandler.extensions_map | {
        '.css': 'text/css; charset=utf-8', '.html': 'text/html; charset=utf-8', '.ics': 'text/calendar',
        '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml',
        '.wasm': 'application/wasm', '.woff2': 'font/woff2', '.xml': 'application/xml',
    }

    def log_message(self, *_):
        pass


@contextmanager
def serving(folder):
    """Serve a folder; the address of its root, which ends in a slash."""
    handler = functools.partial(Handler, directory=str(folder))
    with http.server.ThreadingHTTPServer(('127.0.0.1', 0), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f'http://127.0.0.1:{server.server_port}/'
        finally:
            server.shutdown()
