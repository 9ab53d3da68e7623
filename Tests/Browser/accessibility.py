"""axe-core finds nothing wrong in a page: narrow and wide, light and dark."""
from importlib.util import find_spec
from pathlib import Path

from browser import view

VIEWS = [(width, scheme) for width in (360, 1280) for scheme in ('light', 'dark')]
RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
RUN = '''
rules => axe.run(document, {
    runOnly: {type: 'tag', values: rules}, preload: false, resultTypes: ['violations']
}).then(result => result.violations.flatMap(rule => rule.nodes.map(node =>
    [rule.id, rule.help, node.target.flat().join(' '), node.html.slice(0, 120)])))
'''


def axe():
    """The source of axe-core."""
    folder = find_spec('axe_playwright_python').submodule_search_locations[0]
    return Path(folder, 'axe.min.js').read_text(encoding='utf-8')


async def look(page, source):
    """What is wrong, in words, and the views in which it is."""
    seen = {}
    await page.evaluate(source)
    for width, scheme in VIEWS:
        await view(page, width, scheme)
        for rule, help_, target, html in await page.evaluate(RUN, RULES):
            seen.setdefault(f'{rule}: {help_}: {target}: {html}', []).append(f'{width} {scheme}')
    return [f'{text} [{", ".join(views)}]' for text, views in seen.items()]
