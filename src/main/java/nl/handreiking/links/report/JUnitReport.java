package nl.handreiking.links.report;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.handreiking.links.LinkReport;
import nl.handreiking.links.LinkUse;
import nl.handreiking.links.Standing;

/**
 * The XML that JUnit made common: a suite for each host, a test for each link. An alarm is a
 * failure, a link without a judgement is skipped, and a warning is a test that passed and said
 * something.
 */
final class JUnitReport {

  private final Overview overview;
  private final XMLStreamWriter xml;

  private JUnitReport(Overview overview, XMLStreamWriter xml) {
    this.overview = overview;
    this.xml = xml;
  }

  static String of(LinkReport report, ReportTexts texts) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new JUnitReport(Overview.of(report, texts), xml).write();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.append('\n').toString();
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    attribute("name", overview.texts().text("overview.title"));
    counts(overview.entries());
    attribute("time", seconds());
    Map<String, List<LinkEntry>> hosts =
        overview.entries().stream()
            .collect(Collectors.groupingBy(JUnitReport::host, TreeMap::new, Collectors.toList()));
    for (Map.Entry<String, List<LinkEntry>> host : hosts.entrySet()) {
      suite(host.getKey(), host.getValue());
    }
    end();
    xml.writeEndDocument();
  }

  private void suite(String host, List<LinkEntry> entries) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    attribute("name", host);
    counts(entries);
    attribute("errors", "0");
    attribute("time", "0");
    attribute("timestamp", overview.report().started().toString());
    for (LinkEntry entry : entries) {
      test(host, entry);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private void counts(List<LinkEntry> entries) throws XMLStreamException {
    attribute("tests", entries.size() + "");
    attribute("failures", entries.stream().filter(JUnitReport::fails).count() + "");
    attribute("skipped", entries.stream().filter(JUnitReport::isSkipped).count() + "");
  }

  private void test(String host, LinkEntry entry) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    attribute("name", entry.url());
    attribute("classname", host);
    attribute("time", "0");
    if (fails(entry)) {
      said("failure", entry);
    } else if (isSkipped(entry)) {
      xml.writeEmptyElement("skipped");
      attribute("message", entry.sentence());
    } else if (entry.toDo().matters()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(Plain.lines(details(entry)));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void said(String element, LinkEntry entry) throws XMLStreamException {
    xml.writeStartElement(element);
    attribute("type", entry.link().verdict().code() + "/" + entry.link().verdict().reason().code());
    attribute("message", entry.sentence());
    xml.writeCharacters(Plain.lines(details(entry)));
    xml.writeEndElement();
  }

  /** A line for each thing to know. */
  private static List<String> details(LinkEntry entry) {
    List<String> lines = new ArrayList<>(List.of(entry.sentence(), entry.task()));
    lines.addAll(List.of(entry.newAddress(), entry.history(), entry.archive()));
    lines.addAll(entry.notes());
    entry.uses().stream().map(LinkUse::place).map(Object::toString).forEach(lines::add);
    return lines;
  }

  private String seconds() {
    return Double.toString(overview.report().took().toMillis() / 1000.0);
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Plain.line(value));
  }

  private void end() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private static String host(LinkEntry entry) {
    return entry.host().isEmpty() ? "?" : entry.host();
  }

  private static boolean fails(LinkEntry entry) {
    return entry.link().standing() == Standing.ALARM;
  }

  private static boolean isSkipped(LinkEntry entry) {
    return entry.toDo() == ToDo.UNCHECKED || entry.link().verdict().code().equals("excluded");
  }
}
