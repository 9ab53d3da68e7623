"""Every address inside the site leads to a file, what stands after # to an element of it, and none is fetched elsewhere."""
import re
from urllib.parse import urlsplit

from report import Finding

SCHEMES = {'', 'https', 'http', 'mailto', 'tel', 'webcal'}
STYLE_ADDRESS = re.compile(r'url\(\s*["\']?([^"\')]+)')


def check(report, site):
    found, count = [], 0
    for page in site.pages.values():
        found += [Finding(page.path, line, f'the id "{name}" is there twice') for name, line in page.doubles]
        for address in page.addresses:
            count += 1
            wrong = fault(site, page.path, address.text, address.fetched)
            if wrong:
                found.append(Finding(page.path, address.line, f'<{address.tag}> "{address.text}" {wrong}'))
    for path in (f for f in site.files if f.endswith('.css')):
        for number, line in enumerate(site.text(path).splitlines(), 1):
            for text in STYLE_ADDRESS.findall(line):
                count += 1
                wrong = fault(site, path, text.strip(), fetched=True)
                if wrong:
                    found.append(Finding(path, number, f'url({text}) {wrong}'))
    report.check('links and anchors', count, 'addresses', found)


def fault(site, start, address, fetched):
    """What is wrong with an address in a file; None when it is right."""
    if address.startswith('data:'):
        return None
    if not address:
        return 'is empty'
    if urlsplit(address).scheme not in SCHEMES:
        return 'has a scheme that no published page needs'
    try:
        target = site.resolve(start, address)
    except LookupError as error:
        return str(error)
    if target is None:
        return 'is fetched from another host' if fetched and urlsplit(address).netloc else None
    if not target[1] or target[0] not in site.pages:
        return None
    return None if target[1] in site.pages[target[0]].anchors else f'leads to no element of {target[0]}'
