"""Pictures of pages of a built site: scripts/screenshots says how to ask for them."""
import asyncio
import sys
from pathlib import Path

from playwright.async_api import async_playwright

import browser
from accessibility import VIEWS
from serving import serving


async def take(site, out, paths):
    """Write a picture for each page and view, and a PDF for each page, into the folder `out`."""
    async with async_playwright() as playwright:
        program = browser.program(playwright)
        if program is None:
            sys.exit(browser.HOW)
        with serving(site) as origin:
            async with browser.started(playwright, program) as chromium:
                tab = await browser.tab(chromium)
                for path in paths:
                    await tab.goto(origin + path.removesuffix('index.html'))
                    for width, scheme in VIEWS:
                        await browser.view(tab, width, scheme)
                        await tab.screenshot(path=out / f'{name(path)}-{width}-{scheme}.png', full_page=True)
                    await tab.emulate_media(media='print', color_scheme='light')
                    await tab.pdf(path=out / f'{name(path)}.pdf', prefer_css_page_size=True, print_background=True)


def name(path):
    """A file name for a page: its path with dashes."""
    return path.removesuffix('index.html').strip('/').replace('/', '-') or 'index'


def main(arguments):
    if len(arguments) < 2 or not Path(arguments[0]).is_dir():
        sys.exit('usage: scripts/screenshots SITE OUT [PATH…]')
    out = Path(arguments[1])
    out.mkdir(parents=True, exist_ok=True)
    asyncio.run(take(Path(arguments[0]), out, arguments[2:] or ['index.html']))
    print(*sorted(out.iterdir()), sep='\n')


if __name__ == '__main__':
    main(sys.argv[1:])
