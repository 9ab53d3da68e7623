"""What a page says to the console and asks of the network while it is looked at."""
from urllib.parse import urlsplit


class Noise:
    """Listens to a tab."""

    def __init__(self, page, origin):
        self._origin = origin
        self.errors, self.elsewhere = [], []
        page.on('console', self._message)
        page.on('pageerror', lambda error: self.errors.append(str(error).splitlines()[0]))
        page.on('request', self._request)
        page.on('response', self._response)

    def clear(self):
        """Forget what was heard, before the next page."""
        self.errors, self.elsewhere = [], []

    def _message(self, message):
        if message.type == 'error':
            self.errors.append(message.text)

    def _request(self, request):
        if urlsplit(request.url).scheme in ('http', 'https', 'ws', 'wss') and not request.url.startswith(self._origin):
            self.elsewhere.append(f'asks {request.url}')

    def _response(self, response):
        if response.status >= 400:
            self.errors.append(f'{response.status} {urlsplit(response.url).path}')
