"""Every JSON file parses strictly, and every machine-readable twin stands beside a page."""
import json

from report import Finding


def check(report, site):
    found, files = [], [f for f in site.files if f.endswith('.json')]
    for path in files:
        try:
            json.loads(site.text(path), object_pairs_hook=without_doubles, parse_constant=refuse)
        except ValueError as error:
            found.append(Finding(path, getattr(error, 'lineno', 0), str(error)))
        page = path.removesuffix('.json') + '.html'
        if path.endswith('index.json') and page not in site.pages:
            found.append(Finding(path, 0, 'is the twin of no page'))
    report.check('JSON', len(files), 'files', found)


def without_doubles(pairs):
    """The object of these pairs, in which no name may come twice."""
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f'the name "{next(n for n in names if names.count(n) > 1)}" is there twice')
    return made


def refuse(constant):
    """JSON has no NaN and no Infinity."""
    raise ValueError(f'{constant} is no JSON')
