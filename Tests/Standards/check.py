"""Holds files to the official schemas.

usage: check.py STANDARDS FILE…

STANDARDS is a folder with `eforms/` (the XSD tree and Schematron of the eForms SDK) and `mdto/` (the XSD of
MDTO). A notice is held to its XSD and to all Schematron rules of subtype E1, a file of MDTO to its XSD. Each
fault is a line: the file, the rule, the place, what is wrong. Exit status 1 when there is one. Rules that only
warn are left out.

The rules of eForms use XPath 2.0 and later, so that Saxon runs them: each pattern of the phase becomes a mode
of one stylesheet, in which the earlier of two rules for a node wins, as ISO Schematron has it.
"""

import pathlib
import sys
from xml.sax.saxutils import escape, quoteattr

import saxonche
from lxml import etree

SCH = "{http://purl.oclc.org/dsdl/schematron}"
MDTO = "https://www.nationaalarchief.nl/mdto"
PHASE = "eforms-E1"


def whole(path):
    """A Schematron file with what it includes; the files of other subtypes need not be there."""
    root = etree.parse(path).getroot()
    for include in list(root.iter(SCH + "include")):
        other = path.parent / include.get("href")
        if other.exists():
            include.getparent().replace(include, whole(other))
    return root


def words(element):
    return " ".join("".join(element.itertext()).split())


def declaration(let):
    return f'<xsl:variable name={quoteattr(let.get("name"))} select={quoteattr(let.get("value"))}/>'


def test(check):
    """An assertion or report as XSLT: a fault where the assertion does not hold, or the report does."""
    condition = check.get("test")
    if check.tag == SCH + "assert":
        condition = f"not({condition})"
    return (
        f"<xsl:if test={quoteattr(condition)}><fault id={quoteattr(check.get('id', ''))} "
        f'place="{{path(.)}}">{escape(words(check))}</fault></xsl:if>'
    )


def template(rule, mode, priority):
    parts = [declaration(part) if part.tag == SCH + "let" else test(part) for part in rule.iterchildren(SCH + "*")
             if part.get("role") != "WARN"]
    return (
        f'<xsl:template match={quoteattr(rule.get("context"))} mode="{mode}" priority="{priority}">'
        f'{"".join(parts)}<xsl:apply-templates select="@* | *" mode="{mode}"/></xsl:template>'
    )


def stylesheet(schema):
    """The patterns of the phase as one stylesheet."""
    phase = next(phase for phase in schema.iter(SCH + "phase") if phase.get("id") == PHASE)
    active = {name.get("pattern"): f"m{count}" for count, name in enumerate(phase.iter(SCH + "active"))}
    patterns = {pattern.get("id"): pattern for pattern in schema.iter(SCH + "pattern")}
    spaces = "".join(f' xmlns:{ns.get("prefix")}={quoteattr(ns.get("uri"))}' for ns in schema.findall(SCH + "ns"))
    body = [declaration(let) for let in schema.findall(SCH + "let")]
    calls = "".join(f'<xsl:apply-templates select="/" mode="{mode}"/>' for mode in active.values())
    body.append(f'<xsl:template match="/"><faults>{calls}</faults></xsl:template>')
    for name, mode in active.items():
        body += [declaration(let) for let in patterns[name].findall(SCH + "let")]
        body.append(
            f'<xsl:template match="/ | * | @*" mode="{mode}" priority="-1">'
            f'<xsl:apply-templates select="@* | *" mode="{mode}"/></xsl:template>'
        )
        rules = patterns[name].findall(SCH + "rule")
        body += [template(rule, mode, len(rules) - count) for count, rule in enumerate(rules)]
    xsl = "http://www.w3.org/1999/XSL/Transform"
    return f'<xsl:stylesheet version="3.0" xmlns:xsl="{xsl}"{spaces}>{"".join(body)}</xsl:stylesheet>'


class Rules:
    """The Schematron rules, compiled when the first notice comes."""

    def __init__(self, folder):
        self.folder = folder
        self.program = None

    def faults(self, path):
        if self.program is None:
            self.saxon = saxonche.PySaxonProcessor(license=False)
            schema = whole(self.folder / "schematrons/static/complete-validation.sch")
            self.program = self.saxon.new_xslt30_processor().compile_stylesheet(
                stylesheet_text=stylesheet(schema)
            )
        node = self.saxon.parse_xml(xml_file_name=str(path.resolve()))
        found = etree.fromstring(self.program.transform_to_string(xdm_node=node).encode())
        return [(fault.get("id"), fault.get("place"), fault.text) for fault in found]


def main(standards, files):
    standards = pathlib.Path(standards)
    rules = Rules(standards / "eforms")
    schemas = {}
    count = 0
    for path in map(pathlib.Path, files):
        tree = etree.parse(path)
        is_notice = etree.QName(tree.getroot()).namespace != MDTO
        xsd = "eforms/schemas/maindoc/UBL-PriorInformationNotice-2.3.xsd" if is_notice else "mdto/MDTO-XML1.0.1.xsd"
        if xsd not in schemas:
            schemas[xsd] = etree.XMLSchema(etree.parse(standards / xsd))
        schemas[xsd].validate(tree)
        faults = [("xsd", f"line {error.line}", error.message) for error in schemas[xsd].error_log]
        faults += rules.faults(path) if is_notice and not faults else []
        for fault in faults:
            print(path.name, *fault, sep=": ")
        count += len(faults)
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
