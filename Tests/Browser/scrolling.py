"""A page does not scroll sideways on a narrow screen; a wide table in it may, on its own."""
from browser import view

WIDTHS = (320, 360)
MEASURE = '''
width => {
    const root = document.scrollingElement
    if (root.scrollWidth <= width) return null
    const clips = element => element && element !== document.body &&
        (getComputedStyle(element).overflowX !== 'visible' || clips(element.parentElement))
    const wide = [...document.body.querySelectorAll('*')].filter(element => {
        const box = element.getBoundingClientRect()
        return box.width > 0 && box.right > width + 1 && !clips(element.parentElement)
    })
    const name = element => element.tagName.toLowerCase() + (element.id && '#' + element.id) +
        [...element.classList].map(c => '.' + c).join('')
    return [root.scrollWidth, wide.slice(0, 3).map(name).join(', ')]
}
'''


async def look(page):
    """What sticks out, in words."""
    found = []
    for width in WIDTHS:
        await view(page, width, 'light')
        wide = await page.evaluate(MEASURE, width)
        if wide:
            found.append(f'is {wide[0]} pixels wide on a screen of {width}: {wide[1]}')
    return found
