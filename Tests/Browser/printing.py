"""A page on paper: all of its words, dark on white whatever the screen's colours, within the sheet."""
from browser import view
from words import lost, read

SHEET = 680  # CSS pixels: A4 without margins of 15 mm
MEASURE = '''
width => {
    const light = colour => {
        const [r, g, b, a = 1] = colour.match(/[\\d.]+/g).map(Number)
        return a === 0 ? 1 : (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255
    }
    const main = document.querySelector('main') ?? document.body
    const found = []
    for (const element of [document.documentElement, document.body, main]) {
        const paper = getComputedStyle(element).backgroundColor
        if (light(paper) < 0.9) found.push(`the background of <${element.localName}> is ${paper}`)
    }
    const ink = getComputedStyle(main.querySelector('p') ?? main).color
    if (light(ink) > 0.4) found.push(`the text is ${ink}`)
    const fixed = [...document.body.querySelectorAll('*')].find(element =>
        getComputedStyle(element).position === 'fixed' && element.checkVisibility())
    if (fixed) found.push(`<${fixed.localName} class="${fixed.className}"> is fixed, so it is on every sheet`)
    const wide = document.scrollingElement.scrollWidth
    if (wide > width) found.push(`is ${wide} pixels wide on a sheet of ${width}`)
    return found
}
'''


async def look(page):
    """What is wrong on paper, in words."""
    await view(page, SHEET, 'dark')
    on_screen = await read(page)
    await page.emulate_media(media='print', color_scheme='dark')
    found = await page.evaluate(MEASURE, SHEET)
    gone = lost(on_screen, await read(page))
    await page.emulate_media(media='screen')
    return found + ([f'these words are not printed: {gone}'] if gone else [])
