"""Visits every page of a site once in a browser and hands what each look finds to the report."""
import asyncio
from dataclasses import dataclass

import accessibility
import disk
import printing
import scrolling
import words
from browser import started, tab, view
from noise import Noise
from report import Finding
from serving import serving

AXE = 'accessibility, by axe in four views'
ERRORS = 'no errors in the console'
HOSTS = 'no requests to other hosts'
SCROLLING = 'no sideways scrolling'
PRINT = 'print'
SCRIPT = 'the same words without JavaScript'
DISK = 'opened from disk'
LOOKS = [AXE, ERRORS, HOSTS, SCROLLING, PRINT, SCRIPT, DISK]
TABS = 2


@dataclass
class Tabs:
    """Three ways to see a page: from a server, without JavaScript, and from disk."""

    served: object
    plain: object
    disk: object
    noise: Noise


async def check(report, site, playwright, program):
    pages = [page for page in site.pages.values() if not page.redirects]
    found = {name: [] for name in LOOKS}
    with serving(site.folder) as origin:
        async with started(playwright, program) as browser:
            waiting = list(reversed(pages))
            await asyncio.gather(*(visitor(browser, origin, site, waiting, found) for _ in range(TABS)))
    for name in LOOKS:
        report.check(name, len(pages), 'pages', found[name])


async def visitor(browser, origin, site, waiting, found):
    """Visit pages for as long as there are pages to visit."""
    served = await tab(browser)
    tabs = Tabs(served, await tab(browser, script=False), await tab(browser), Noise(served, origin))
    axe = accessibility.axe()
    while waiting:
        page = waiting.pop()
        for name, texts in (await visit(tabs, origin, site, page.path, axe)).items():
            found[name] += [Finding(page.path, 0, text) for text in texts]


async def visit(tabs, origin, site, path, axe):
    """What each look finds wrong in one page."""
    seen = {}
    tabs.noise.clear()
    await tabs.served.goto(origin + path.removesuffix('index.html'))
    await view(tabs.served, 1280, 'light')
    styles = await tabs.served.evaluate(disk.STYLES)
    with_script = await words.read(tabs.served)
    seen[SCROLLING] = await scrolling.look(tabs.served)
    seen[PRINT] = await printing.look(tabs.served)
    seen[AXE] = await accessibility.look(tabs.served, axe)
    seen[ERRORS], seen[HOSTS] = tabs.noise.errors, tabs.noise.elsewhere
    await tabs.plain.goto(origin + path.removesuffix('index.html'))
    gone = words.lost(with_script, await words.read(tabs.plain))
    seen[SCRIPT] = [f'these words need JavaScript: {gone}'] if gone else []
    await view(tabs.disk, 1280, 'light')
    # The page for what is not found is for a server: its links begin at the root of the host.
    seen[DISK] = [] if path == '404.html' else await disk.look(tabs.disk, (site.folder / path).as_uri(), styles)
    return seen
