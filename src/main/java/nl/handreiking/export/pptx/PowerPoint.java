package nl.handreiking.export.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.handreiking.export.pptx.DeckDescription.SlideDescription;
import nl.handreiking.output.StableZip;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.CTProperties;

/** Writes a deck as a PowerPoint file; the same description gives the same bytes. */
final class PowerPoint {

  private static final String PROGRAM = "handreiking";

  private PowerPoint() {}

  static byte[] write(DeckDescription deck) {
    DeckWords words = new DeckWords(deck.language());
    try (XMLSlideShow show = Template.open(deck, words)) {
      SlideWriter slides = new SlideWriter(show, deck, words);
      for (SlideDescription slide : deck.slides()) {
        slides.add(slide);
      }
      properties(show, deck);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      show.write(bytes);
      return SortedZip.of(bytes.toByteArray());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void properties(XMLSlideShow show, DeckDescription deck) {
    Optional<Date> reviewed =
        Optional.of(Date.from(deck.reviewed().atStartOfDay(ZoneOffset.UTC).toInstant()));
    CoreProperties core = show.getProperties().getCoreProperties();
    core.setTitle(deck.title());
    core.setSubjectProperty(deck.level() + ", " + deck.publication());
    core.setCreator(deck.publisher());
    core.setLastModifiedByUser(deck.publisher());
    core.setCreated(reviewed);
    core.setModified(reviewed);
    CTProperties more = show.getProperties().getExtendedProperties().getUnderlyingProperties();
    more.setApplication(PROGRAM);
    more.setSlides(deck.slides().size());
    more.setNotes(deck.slides().size());
  }

  /** Packs a zip anew, so that its bytes depend on what is in it only. */
  static final class SortedZip {

    /** The list of types comes first: some readers look for it there. */
    private static final String TYPES = "[Content_Types].xml";

    private static final Comparator<String> ORDER =
        Comparator.comparing((String name) -> !name.equals(TYPES))
            .thenComparing(Comparator.naturalOrder());

    private SortedZip() {}

    static byte[] of(byte[] zip) throws IOException {
      Map<String, byte[]> entries = new TreeMap<>(ORDER);
      try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
      try (StableZip out = new StableZip(bytes, Deflater.DEFAULT_COMPRESSION)) {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
          out.add(entry.getKey(), entry.getValue());
        }
      }
      return bytes.toByteArray();
    }
  }
}
