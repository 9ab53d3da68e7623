"""Prints documents by Typst: one process for all.

usage: python print.py FOLDER

FOLDER holds `jobs.json`: {"version": of typst, "jobs": [{"template", "data", "output"}]}, paths from FOLDER. A line is
written for each document as soon as it is done: `done N`, or `refused N` and why; `N` is its place among the jobs.
No text becomes Typst source: the templates are fixed, and read the text as JSON. Nothing outside FOLDER is read.

Exit status: 0 every job has its line, 3 typst of that version is not there.
"""
import json
import sys
from pathlib import Path

STANDARDS = ['ua-1', 'a-2a']


def report(*words):
    print(*' '.join(map(str, words)).split(), flush=True)


def main(folder):
    order = json.loads(Path(folder, 'jobs.json').read_text(encoding='utf-8'))
    try:
        import typst
    except ImportError as error:
        report('absent', error)
        return 3
    if typst.__version__ != order['version']:
        report('absent', f'typst is {typst.__version__} there')
        return 3
    fonts = typst.Fonts(font_paths=[folder], include_system_fonts=False)
    compilers = {}
    for number, job in enumerate(order['jobs']):
        template = job['template']
        try:
            if template not in compilers:
                compilers[template] = typst.Compiler(str(Path(folder, template)), root=folder, font_paths=fonts)
            pdf = compilers[template].compile(
                format='pdf', pdf_standards=STANDARDS, timestamp=0, sys_inputs={'data': '/' + job['data']})
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # a panic of Typst is no Exception
            compilers.pop(template, None)
            report('refused', number, '; '.join([str(error), *getattr(error, 'hints', [])]))
            continue
        Path(folder, job['output']).write_bytes(pdf)
        report('done', number)
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
