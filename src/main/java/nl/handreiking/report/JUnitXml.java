package nl.handreiking.report;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.handreiking.report.JUnitTest.Result;

/** The XML that JUnit made common, which build servers show as tests. */
public final class JUnitXml {

  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Tests that belong together.
   *
   * @param timestamp when they ran, in UTC as ISO 8601 has it, or empty
   */
  public record Suite(String name, String timestamp, List<JUnitTest> tests) {

    public Suite {
      tests = List.copyOf(tests);
    }
  }

  /** The document, with a line break at its end. */
  public static String of(String name, double seconds, List<Suite> suites) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new JUnitXml(xml).write(name, seconds, suites);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out.append('\n').toString();
  }

  private void write(String name, double seconds, List<Suite> suites) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    attribute("name", name);
    counts(suites.stream().flatMap(suite -> suite.tests().stream()).toList());
    attribute("time", Double.toString(seconds));
    for (Suite suite : suites) {
      write(suite);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void write(Suite suite) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeStartElement("testsuite");
    attribute("name", suite.name());
    counts(suite.tests());
    attribute("errors", "0");
    attribute("time", "0");
    if (!suite.timestamp().isEmpty()) {
      attribute("timestamp", suite.timestamp());
    }
    for (JUnitTest test : suite.tests()) {
      write(suite.name(), test);
    }
    xml.writeCharacters("\n  ");
    xml.writeEndElement();
  }

  private void counts(List<JUnitTest> tests) throws XMLStreamException {
    attribute("tests", tests.size() + "");
    attribute("failures", filter(tests, Result.FAILED).count() + "");
    attribute("skipped", filter(tests, Result.SKIPPED).count() + "");
  }

  private void write(String suite, JUnitTest test) throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    attribute("name", test.name());
    attribute("classname", suite);
    attribute("time", "0");
    switch (test.result()) {
      case FAILED -> failure(test);
      case SKIPPED -> {
        xml.writeEmptyElement("skipped");
        attribute("message", test.message());
      }
      case PASSED -> said(test);
    }
    xml.writeEndElement();
  }

  private void failure(JUnitTest test) throws XMLStreamException {
    xml.writeStartElement("failure");
    attribute("type", test.type());
    attribute("message", test.message());
    xml.writeCharacters(Harmless.lines(test.details()));
    xml.writeEndElement();
  }

  private void said(JUnitTest test) throws XMLStreamException {
    if (!test.details().isEmpty()) {
      xml.writeStartElement("system-out");
      xml.writeCharacters(Harmless.lines(test.details()));
      xml.writeEndElement();
    }
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Harmless.line(value));
  }

  private static Stream<JUnitTest> filter(List<JUnitTest> tests, Result result) {
    return tests.stream().filter(test -> test.result() == result);
  }
}
