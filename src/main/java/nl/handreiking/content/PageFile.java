package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.time.LocalDate;
import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.model.Item;
import nl.handreiking.model.Page;
import nl.handreiking.model.Slug;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.yaml.Fields;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.Scalars;

/** The front matter of {@code paginas/ID/index.md} and {@code actie/index.md}. */
final class PageFile {

  private static final Key<LevelText> TITLE = required("titel", Types.LEVEL_TEXT);
  private static final Key<String> SHORT_TITLE = required("korte-titel", Scalars.TEXT);
  private static final Key<LevelText> LEAD = required("inleiding", Types.LEVEL_TEXT);
  private static final Key<Boolean> MENU = required("menu", Scalars.YES_OR_NO);
  private static final Key<LocalDate> REVIEWED = required("laatst-nagekeken", Scalars.DATE);
  private static final Key<String> OWNER = optional("eigenaar", Scalars.TEXT);

  static final RecordType<Draft> TYPE =
      RecordType.of(List.of(TITLE, SHORT_TITLE, LEAD, MENU, REVIEWED, OWNER), PageFile::draft);

  private PageFile() {}

  /** A page that still lacks what does not stand in its front matter. */
  interface Draft {

    Page with(Slug id, MarkdownDocument opening, List<Item> items, SourceSpan span);
  }

  private static Draft draft(Fields f) {
    LevelText title = f.get(TITLE);
    String shortTitle = f.get(SHORT_TITLE);
    LevelText lead = f.get(LEAD);
    boolean inMenu = f.get(MENU);
    LocalDate reviewed = f.get(REVIEWED);
    String owner = f.get(OWNER);
    return (id, opening, items, span) ->
        new Page(id, title, shortTitle, lead, inMenu, reviewed, opening, items, owner, span);
  }
}
