"""Proves that the checks can fail: each fault below, in a copy of a good page, is found by the checks it names alone.

usage: proof.py

Exit status: 0 they are, 1 some are not.
"""
import asyncio
import io
import shutil
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import typst

import documents
import feeds
import run
import visits
from pages import Site
from report import Report

LINKS, JSON, NU, PDF = 'links and anchors', 'JSON', 'valid HTML, by the Nu checker', documents.NAME
SCRIPT = '<script src="../assets/script.js" defer></script>\n'
POLICY = '''<meta http-equiv="Content-Security-Policy" content="default-src 'self'">\n'''
ELSEWHERE = '<link rel="stylesheet" href="https://elders.example/x">'
TEXT = '<p class="gewoon">'
DOCUMENT = '''
#set document(title: "Een goede pagina", date: datetime(year: 2023, month: 4, day: 5))
#set text(lang: "nl")
= Een goede pagina
== Een kop
De tekst van de pagina.

Het volledige adres
'''


@dataclass
class Fault:
    """What is put in the place of what in a good page (or its twin), and the checks that must see it."""

    instead_of: str
    written: str
    seen_by: set = field(default_factory=set)
    file: str = 'index.html'


FAULTS = {
    'geen-bestand': Fault('href="#kop"', 'href="../nergens/"', {LINKS}),
    'geen-anker': Fault('href="#kop"', 'href="#kopje"', {LINKS}),
    'geen-schuine-streep': Fault('href="../goed/"', 'href="../goed"', {LINKS}),
    'leeg-adres': Fault('href="#kop"', 'href=""', {LINKS}),
    'script-als-adres': Fault('href="#kop"', 'href="javascript:0"', {LINKS}),
    'eigen-adres': Fault('voorbeeld.example/goed/#kop', 'voorbeeld.example/nergens/', {LINKS}),
    'dubbel-id': Fault(TEXT, '<p id="kop">', {LINKS, NU}),
    'geen-json': Fault('"goed"', 'NaN', {JSON}, 'index.json'),
    'dubbele-naam': Fault('{', '{"id": "een", ', {JSON}, 'index.json'),
    'woord-niet-in-pdf': Fault('De tekst', 'De hele tekst', {PDF}),
    'woord-niet-op-pagina': Fault('De tekst van de pagina.', 'De tekst.', {PDF}),
    'pdf-zonder-koppeling': Fault('<a href="goed.pdf">Als PDF</a>', '', {PDF}),
    'geen-xml': Fault('</entry>', '', {feeds.ATOM}, 'feed.xml'),
    'dubbele-melding': Fault('goed/twee', 'goed/een', {feeds.ATOM}, 'feed.xml'),
    'melding-zonder-titel': Fault('<title>Een</title>', '', {feeds.ATOM}, 'feed.xml'),
    'geen-dag': Fault('20230402', '20231302', {feeds.CALENDARS}, 'agenda.ics'),
    'eind-voor-begin': Fault('20230402', '20230401', {feeds.CALENDARS}, 'agenda.ics'),
    'ongeldig': Fault('<h2 id="kop">', '<h2 id="kop" kleur="rood">', {NU}),
    'kop-overgeslagen': Fault('h2', 'h3', {visits.AXE}),
    'bleek-in-het-donker': Fault('gewoon', 'bleek', {visits.AXE}),
    'kapot-script': Fault('gewoon', 'kapot', {visits.ERRORS}),
    'ander-domein': Fault(
        POLICY, ELSEWHERE, {LINKS, visits.HOSTS, visits.ERRORS, visits.DISK}),
    'pictogram-van-elders': Fault(POLICY, ELSEWHERE.replace('stylesheet', 'icon'), {LINKS}),
    'breed': Fault('gewoon', 'breed', {visits.SCROLLING}),
    'niet-op-papier': Fault('gewoon', 'niet-op-papier', {visits.PRINT}),
    'vast-op-papier': Fault('gewoon', 'vast', {visits.PRINT}),
    'woorden-van-het-script': Fault('gewoon', 'later', {visits.SCRIPT}),
    'stijl-van-de-server': Fault('"../assets/stijl.css"', '"/assets/stijl.css"', {visits.DISK}),
    'map-van-schijf': Fault(SCRIPT, '', {visits.DISK}),
}


def build(folder):
    """The good page, and a copy of it for each fault."""
    shutil.copytree(Path(__file__).parent / 'Site', folder, dirs_exist_ok=True)
    good = folder / 'goed'
    (good / 'goed.pdf').write_bytes(typst.compile(DOCUMENT.encode(), pdf_standards=['ua-1', 'a-2a']))
    shutil.copy(good / 'index.html', folder / 'index.html')
    home = (good / 'index.html').read_text(encoding='utf-8')
    home = home.replace('voorbeeld.example/goed/"', 'voorbeeld.example/"').replace('"../', '"./')
    for name in ('index.json', 'goed.pdf'):
        home = home.replace(f'"{name}"', f'"goed/{name}"')
    (folder / 'index.html').write_text(home, encoding='utf-8')
    for name, fault in FAULTS.items():
        shutil.copytree(good, folder / name)
        file = folder / name / fault.file
        text = file.read_text(encoding='utf-8')
        assert fault.instead_of in text, f'{name}: the good page has no {fault.instead_of}'
        file.write_text(text.replace(fault.instead_of, fault.written), encoding='utf-8')


def main():
    said = io.StringIO()
    report = Report(said)
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        asyncio.run(run.check(Site(folder), report))
    wrong = []
    for name in ['', 'goed', *FAULTS]:
        expected = FAULTS[name].seen_by - set(report.skipped) if name in FAULTS else set()
        seen = {check for check, findings in report.findings.items()
                if any(finding.file.rpartition('/')[0] == name for finding in findings)}
        if seen != expected:
            wrong.append(f'{name or "index.html"}: seen by {sorted(seen)}, not by {sorted(expected)}')
    print(*wrong, said.getvalue() if wrong else f'{len(FAULTS)} faults, each found by its own checks', sep='\n')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
