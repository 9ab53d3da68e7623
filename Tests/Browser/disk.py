"""A page that is opened from disk looks as it does from a server, and its links lead to pages."""
from urllib.parse import urlsplit

STYLES = '''
() => ['html', 'body', 'header', 'main', 'h1', 'a'].map(name => {
    const element = document.querySelector(name)
    const style = element && getComputedStyle(element)
    return style && [name, style.fontFamily, style.fontSize, style.color, style.backgroundColor, style.maxWidth].join(' ')
})
'''
LINK = '[...document.querySelectorAll("nav a[href], main a[href]")].find(link => link.protocol === "file:" && ' \
    '!link.getAttribute("href").startsWith("#") && /(\\/|\\.html)$/.test(link.pathname))'


async def look(page, address, served_styles):
    """What is wrong, in words; `served_styles` is what STYLES says of the same page from a server."""
    found = []

    def missing(request):
        found.append(f'{urlsplit(request.url).path.rpartition("/")[2]} does not load from disk')

    page.on('requestfailed', missing)
    await page.goto(address)
    page.remove_listener('requestfailed', missing)
    unlike = [f'looks otherwise: from a server {there}; from disk {here}'
              for there, here in zip(served_styles, await page.evaluate(STYLES)) if there != here]
    found += unlike[:1]
    href = await page.evaluate(f'{LINK}?.getAttribute("href")')
    if href is not None:
        async with page.expect_navigation():
            await page.evaluate(f'{LINK}.click()')
        if not urlsplit(page.url).path.endswith('.html'):
            found.append(f'the link "{href}" leads to a list of files')
    return found
