"""The Chromium that the checks look through, and the tabs in which they look."""
import os
import shutil
from contextlib import asynccontextmanager
from pathlib import Path

NAMES = ['chromium-headless-shell', 'chromium', 'google-chrome']
HOW = ('no Chromium was found: install one, name its program in CHROMIUM, '
       "or let Playwright fetch its own ('.venv/bin/playwright install --only-shell chromium')")


def program(playwright):
    """The Chromium to start: the one that is named, a package's, or Playwright's own; None when there is none."""
    named = os.environ.get('CHROMIUM')
    for name in [named] if named else NAMES:
        path = shutil.which(name)
        if path:
            return path
    own = playwright.chromium.executable_path
    return own if not named and Path(own).exists() else None


@asynccontextmanager
async def started(playwright, path):
    """A Chromium without a window, which renders the same everywhere and finds no host but this one."""
    browser = await playwright.chromium.launch(
        executable_path=path, headless=True,
        args=['--disable-gpu', '--disable-dev-shm-usage', '--force-color-profile=srgb', '--hide-scrollbars',
              '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'])
    try:
        yield browser
    finally:
        await browser.close()


async def tab(browser, script=True):
    """A tab with nothing remembered from another one."""
    context = await browser.new_context(
        locale='nl-NL', timezone_id='Europe/Amsterdam', reduced_motion='reduce', java_script_enabled=script)
    page = await context.new_page()
    page.set_default_timeout(30_000)
    return page


# Resolves when the page knows of the colour scheme, and has had two frames in which to follow.
SETTLED = '''
dark => new Promise(done => {
    let left = 60, after = 2
    const step = () => {
        const there = matchMedia('(prefers-color-scheme: dark)').matches === dark
        if (there ? after-- <= 0 : left-- <= 0) done(); else requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
})
'''


async def view(page, width, scheme):
    """Look at a page on a screen of this many CSS pixels wide, in a light or a dark colour scheme."""
    await page.set_viewport_size({'width': width, 'height': 900})
    await page.emulate_media(media='screen', color_scheme=scheme)
    await page.evaluate(SETTLED, scheme == 'dark')
