package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.Deck;
import nl.handreiking.model.LevelSelection;
import nl.handreiking.model.Slide;
import nl.handreiking.model.Slug;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import nl.handreiking.yaml.Fields;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.Scalars;

/** {@code presentaties/*.md}: front matter, and a slide at each heading of the second level. */
final class DeckFile {

  private static final Key<LevelText> TITLE = required("titel", Types.LEVEL_TEXT);
  private static final Key<LevelText> LEAD = required("inleiding", Types.LEVEL_TEXT);
  private static final Key<LevelSelection> LEVELS = required("niveaus", Types.LEVELS);
  private static final Key<LocalDate> REVIEWED = required("laatst-nagekeken", Scalars.DATE);
  private static final Key<String> OWNER = optional("eigenaar", Scalars.TEXT);

  static final RecordType<Draft> TYPE =
      RecordType.of(List.of(TITLE, LEAD, LEVELS, REVIEWED, OWNER), DeckFile::draft);

  /** A presentation that still lacks what does not stand in its front matter. */
  interface Draft {

    Deck with(Slug id, List<Slide> slides, SourceSpan span);
  }

  static final FileReading<Optional<Deck>> DECK = DeckFile::read;

  private DeckFile() {}

  /** The presentation; empty when the file cannot be read at all. */
  private static Optional<Deck> read(
      ContentFile file, Optional<SourceText> text, Problems problems) {
    Optional<Slug> id = Names.slug(file, file.stem(), problems);
    return id.flatMap(name -> text.map(found -> deck(name, found, problems)));
  }

  private static Deck deck(Slug id, SourceText text, Problems problems) {
    FrontMatter<Draft> front = FrontMatter.atHead(text, TYPE, problems);
    List<Slide> slides = SlideReader.slides(text, front.end(), problems);
    return front.head().with(id, slides, text.span(0, 0, text.line(0).length()));
  }

  private static Draft draft(Fields f) {
    LevelText title = f.get(TITLE);
    LevelText lead = f.get(LEAD);
    LevelSelection levels = f.get(LEVELS);
    LocalDate reviewed = f.get(REVIEWED);
    String owner = f.get(OWNER);
    return (id, slides, span) -> new Deck(id, title, lead, levels, reviewed, slides, owner, span);
  }
}
