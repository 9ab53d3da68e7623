"""The words of a page's main content, to compare one way of looking with another."""
from collections import Counter

# Controls, ways to other pages (nav, .wegwijs) and what scripts announce do not count, and what a reader can unfold
# does.
READ = '''
() => {
    const aside = 'script, style, template, noscript, button, input, select, textarea, output, form, dialog, ' +
        '[role=status], [role=alert], [aria-live], nav, .wegwijs, .beurt-anker, [role=doc-backlink]'
    const closed = [...document.querySelectorAll('details:not([open])')]
    closed.forEach(details => { details.open = true })
    const walk = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
    const words = []
    while (walk.nextNode()) {
        const parent = walk.currentNode.parentElement
        if (parent.closest(aside) || !parent.checkVisibility({visibilityProperty: true})) continue
        words.push(...walk.currentNode.data.split(/\\s+/).filter(word => word))
    }
    closed.forEach(details => { details.open = false })
    return words
}
'''


async def read(page):
    """The words that can be seen now."""
    return await page.evaluate(READ)


def lost(before, after):
    """The first words that were there before and are not there after; '' when none went."""
    missing = Counter(before) - Counter(after)
    return ' '.join([word for word in before if word in missing][:8])
