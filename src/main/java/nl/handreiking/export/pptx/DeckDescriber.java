package nl.handreiking.export.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.handreiking.export.pptx.DeckDescription.HelpLine;
import nl.handreiking.export.pptx.DeckDescription.Part;
import nl.handreiking.export.pptx.DeckDescription.SlideDescription;
import nl.handreiking.export.pptx.DeckDescription.Way;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.markdown.TextBlock;
import nl.handreiking.markdown.TextBlocks;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Help.Contact;
import nl.handreiking.model.Help.Line;
import nl.handreiking.model.Level;
import nl.handreiking.model.Look;
import nl.handreiking.model.PhoneNumber;
import nl.handreiking.model.Reference;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.model.Slide;
import nl.handreiking.model.WrittenPhone;

/** Puts a deck in the words of one level. */
final class DeckDescriber {

  private final Guide guide;
  private final Level level;
  private final DeckPictures pictures;
  private final DeckLinks links;

  DeckDescriber(Guide guide, Level level) {
    this.guide = guide;
    this.level = level;
    this.pictures = new DeckPictures(guide);
    this.links = new DeckLinks(guide.links(), pictures);
  }

  DeckDescription describe(Deck deck) {
    List<SlideDescription> slides = deck.slidesAt(level).stream().map(this::slide).toList();
    return new DeckDescription(
        guide.info().language(),
        deck.title().in(level.wording()),
        guide.info().shortTitle(),
        guide.info().publisher(),
        level.title(),
        deck.reviewed(),
        DeckPalette.of(level.colours()),
        guide.look().drawing(Look.TITLE_SLIDE).stream().toList(),
        slides,
        pictures.all());
  }

  private SlideDescription slide(Slide slide) {
    List<Part> parts = new ArrayList<>();
    slide.parts().forEach(part -> parts.add(new Part(text(part.text()), part.inSteps())));
    return new SlideDescription(
        slide.title().in(level.wording()),
        slide.layout(),
        slide.minutes(),
        parts,
        slide.notes().stream().flatMap(notes -> text(notes).stream()).toList(),
        slide.help().stream().flatMap(reference -> line(reference).stream()).toList());
  }

  private List<TextBlock> text(MarkdownDocument text) {
    return TextBlocks.of(text, level.wording(), links);
  }

  private Optional<HelpLine> line(Reference reference) {
    return guide.help().lines().stream()
        .filter(line -> reference.names(line.id()))
        .findFirst()
        .map(this::line);
  }

  private HelpLine line(Line line) {
    Contact contact = line.contact();
    List<Way> ways = new ArrayList<>();
    contact.phone().forEach(phone -> ways.addAll(way(phone, "tel:")));
    contact.app().forEach(app -> ways.addAll(way(app, "sms:")));
    contact.chat().forEach(chat -> ways.addAll(way(chat)));
    if (!contact.email().isEmpty()) {
      ways.add(new Way(contact.email(), "mailto:" + contact.email(), false));
    }
    if (!contact.place().isEmpty()) {
      ways.add(new Way(contact.place(), "", false));
    }
    line.link().forEach(link -> ways.addAll(way(link)));
    return new HelpLine(line.name(), line.audience().in(level.wording()), ways);
  }

  private List<Way> way(WrittenPhone phone, String scheme) {
    return PhoneNumber.read(phone.text(), guide.info().country()).stream()
        .map(number -> new Way(unbroken(number.written()), scheme + number.dialled(), true))
        .toList();
  }

  private List<Way> way(Reference link) {
    return guide.links().find(link.id()).stream()
        .map(found -> new Way(host(found), found.url().toASCIIString(), false))
        .toList();
  }

  /** With hyphens and spaces at which no line ends. */
  private static String unbroken(String number) {
    return number.replace('-', '\u2011').replace(' ', '\u00a0');
  }

  private static String host(RegisteredLink link) {
    String host = Optional.ofNullable(link.url().getHost()).orElse(link.title().raw());
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }
}
