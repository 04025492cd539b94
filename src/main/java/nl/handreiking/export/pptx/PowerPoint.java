package nl.handreiking.export.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import nl.handreiking.export.pptx.DeckDescription.SlideDescription;
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
}
