package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.time.LocalDate;
import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.Item;
import nl.handreiking.model.Page;
import nl.handreiking.model.Slug;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.Scalars;

/** The front matter of {@code paginas/ID/index.md} and {@code actie/index.md}. */
record PageFile(
    LevelText title,
    String shortTitle,
    LevelText lead,
    boolean inMenu,
    LocalDate reviewed,
    String owner) {

  private static final Key<LevelText> TITLE = required("titel", Types.LEVEL_TEXT);
  private static final Key<String> SHORT_TITLE = required("korte-titel", Scalars.TEXT);
  private static final Key<LevelText> LEAD = required("inleiding", Types.LEVEL_TEXT);
  private static final Key<Boolean> MENU = required("menu", Scalars.YES_OR_NO);
  private static final Key<LocalDate> REVIEWED = required("laatst-nagekeken", Scalars.DATE);
  private static final Key<String> OWNER = optional("eigenaar", Scalars.TEXT);

  static final RecordType<PageFile> TYPE =
      RecordType.of(
          List.of(TITLE, SHORT_TITLE, LEAD, MENU, REVIEWED, OWNER),
          f ->
              new PageFile(
                  f.get(TITLE),
                  f.get(SHORT_TITLE),
                  f.get(LEAD),
                  f.get(MENU),
                  f.get(REVIEWED),
                  f.get(OWNER)));

  /** The page whose folder has this name. */
  static Page page(Slug id, MarkdownFile<PageFile> index, List<Item> items) {
    PageFile head = index.head();
    return new Page(
        id,
        head.title,
        head.shortTitle,
        head.lead,
        head.inMenu,
        head.reviewed,
        index.body(),
        items,
        head.owner,
        index.span());
  }
}
