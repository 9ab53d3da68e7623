"""Holds a built site to what every page promises.

usage: run.py FOLDER

A line a check, with file and line of what is wrong under it, and at the end "N passed, N failed". Without a Chromium
the checks that need one are skipped; in continuous integration (CI=true) that is a failure.
Exit status: 0 all is well, 1 something is wrong or there is no page, 2 wrong use.
"""
import asyncio
import os
import sys
from pathlib import Path

from playwright.async_api import async_playwright

import browser
import bundles
import documents
import feeds
import links
import nu
import twins
import visits
from pages import Site
from report import Finding, Report


async def check(site, report):
    """Every check, the quickest first."""
    links.check(report, site)
    twins.check(report, site)
    feeds.check(report, site)
    bundles.check(report, site)
    documents.check(report, site)
    nu.check(report, site)
    async with async_playwright() as playwright:
        program = browser.program(playwright)
        if program:
            await visits.check(report, site, playwright, program)
            return
    if os.environ.get('CI'):
        report.check('checks in a browser', 1, 'browser', [Finding('Chromium', 0, browser.HOW)])
    else:
        report.skip(visits.LOOKS, browser.HOW)


def main(arguments):
    if len(arguments) != 1 or not Path(arguments[0]).is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    site, report = Site(arguments[0]), Report()
    if not site.pages:
        print(f'{arguments[0]}: holds no page', file=sys.stderr)
        return 1
    asyncio.run(check(site, report))
    return report.close()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
