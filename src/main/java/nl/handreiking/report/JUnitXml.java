package nl.handreiking.report;

import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.handreiking.report.Findings.Run;
import nl.handreiking.report.Findings.Subject;

/**
 * The XML that JUnit made common, which build servers show as tests: a suite for each group, a test
 * for each file or link, which so keeps its test from run to run, whatever is wrong with it. A test
 * that passes tells the findings that fail nothing.
 */
final class JUnitXml {

  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(Findings findings) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new JUnitXml(xml).write(findings);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.append('\n').toString();
  }

  private void write(Findings findings) throws XMLStreamException {
    Map<String, List<Subject>> groups =
        findings.subjects().stream()
            .collect(Collectors.groupingBy(Subject::group, TreeMap::new, Collectors.toList()));
    Duration took = findings.run().map(Run::took).orElse(Duration.ZERO);
    String started = findings.run().map(run -> run.started().toString()).orElse("");
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    attribute("name", findings.title());
    counts(findings.subjects());
    attribute("time", Double.toString(took.toMillis() / 1000.0));
    for (Map.Entry<String, List<Subject>> group : groups.entrySet()) {
      suite(group.getKey(), started, group.getValue());
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  /**
   * Tests that belong together.
   *
   * @param started in UTC as ISO 8601 has it, or empty
   */
  private void suite(String name, String started, List<Subject> subjects)
      throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    attribute("name", name);
    counts(subjects);
    attribute("errors", "0");
    attribute("time", "0");
    if (!started.isEmpty()) {
      attribute("timestamp", started);
    }
    for (Subject subject : subjects) {
      test(subject);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private void counts(List<Subject> subjects) throws XMLStreamException {
    attribute("tests", subjects.size() + "");
    attribute("failures", subjects.stream().filter(JUnitXml::fails).count() + "");
    attribute("skipped", subjects.stream().filter(JUnitXml::isSkipped).count() + "");
  }

  private void test(Subject subject) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    attribute("name", subject.name());
    attribute("classname", subject.group());
    attribute("time", "0");
    if (isSkipped(subject)) {
      xml.writeEmptyElement("skipped");
      attribute("message", subject.skipped());
    } else if (fails(subject)) {
      failure(subject);
    } else if (!subject.findings().isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(details(subject));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void failure(Subject subject) throws XMLStreamException {
    List<Finding> failing = subject.findings().stream().filter(Finding::fails).toList();
    String types =
        failing.stream()
            .map(finding -> finding.kind().code())
            .distinct()
            .collect(Collectors.joining(" "));
    xml.writeStartElement("failure");
    attribute("type", types);
    attribute("message", failing.get(0).message().get(0));
    xml.writeCharacters(details(subject));
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Harmless.line(value));
  }

  private static String details(Subject subject) {
    return Harmless.lines(
        subject.findings().stream().flatMap(finding -> finding.details().stream()).toList());
  }

  private static boolean isSkipped(Subject subject) {
    return !subject.skipped().isEmpty();
  }

  private static boolean fails(Subject subject) {
    return !isSkipped(subject) && subject.findings().stream().anyMatch(Finding::fails);
  }
}
