package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.Item;
import nl.handreiking.model.Item.ItemLink;
import nl.handreiking.model.Item.Placement;
import nl.handreiking.model.Item.SignalCard;
import nl.handreiking.model.ItemKind;
import nl.handreiking.model.LevelSelection;
import nl.handreiking.model.Reference;
import nl.handreiking.yaml.Fields;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.ScalarType;
import nl.handreiking.yaml.Scalars;
import nl.handreiking.yaml.ValueType;

/**
 * The front matter of an item: {@code onderwerpen/ID/*.md}, and with fewer keys {@code
 * paginas/ID/*.md} and {@code actie/*.md}.
 */
final class ItemFile {

  /** Of an unknown kind nothing more is asked than of a figure, which may do without text. */
  private static final Key<ItemKind> KIND =
      required("soort", ScalarType.choice(ItemKind.keys(), ItemKind.FIGURE, ItemKind::of));

  private static final Key<LevelText> TITLE = required("titel", Types.LEVEL_TEXT);
  private static final Key<LevelSelection> LEVELS = required("niveaus", Types.LEVELS);
  private static final Key<Integer> ORDER = required("volgorde", Scalars.INTEGER);
  private static final Key<LocalDate> REVIEWED = required("laatst-nagekeken", Scalars.DATE);
  private static final Key<String> OWNER = optional("eigenaar", Scalars.TEXT);
  private static final Key<Reference> GROUP = optional("groep", Types.GROUP);
  private static final Key<List<ItemLink>> LINKS =
      optional("links", ListType.of(ItemKeys.LINK).distinctBy("id"));
  private static final Key<Reference> FIGURE = optional("figuur", Types.FIGURE);
  private static final Key<List<Placement>> PLACE = optional("plaats", ItemKeys.PLACEMENTS);
  private static final Key<List<SignalCard>> CARDS =
      optional("kaarten", ListType.some(ItemKeys.CARD));

  private static final Key<Reference> DECK = optional("presentatie", Types.DECK);

  /** An item of a topic. */
  static final ValueType<Item.Head> OF_TOPIC =
      RecordType.of(
          List.of(
              KIND, TITLE, LEVELS, ORDER, REVIEWED, GROUP, LINKS, FIGURE, PLACE, CARDS, DECK,
              OWNER),
          f ->
              head(
                  f,
                  new Item.Place(f.get(LEVELS), f.get(ORDER), f.atMostOne(GROUP), f.get(PLACE)),
                  f.atMostOne(DECK)));

  /** An item of a page that belongs to no level. */
  static final ValueType<Item.Head> OF_PAGE =
      RecordType.of(
          List.of(KIND, TITLE, ORDER, REVIEWED, LINKS, FIGURE, CARDS, OWNER),
          f ->
              head(
                  f,
                  new Item.Place(LevelSelection.ALL, f.get(ORDER), List.of(), List.of()),
                  List.of()));

  static final FileReading<Optional<Item>> IN_TOPIC = reading(OF_TOPIC);
  static final FileReading<Optional<Item>> ON_PAGE = reading(OF_PAGE);

  private ItemFile() {}

  private static FileReading<Optional<Item>> reading(ValueType<Item.Head> type) {
    return FileReading.named(
        type, (id, text) -> new Item(id, text.head(), text.body(), text.span()));
  }

  private static Item.Head head(Fields f, Item.Place place, List<Reference> deck) {
    Optional<ItemKind> written = f.find(KIND);
    written.ifPresent(kind -> checkKind(kind, f));
    return new Item.Head(
        written.orElseGet(KIND.type()::blank),
        f.get(TITLE),
        place,
        new Item.Extras(f.atMostOne(FIGURE), f.get(LINKS), f.get(CARDS), deck),
        f.get(REVIEWED),
        f.get(OWNER));
  }

  private static void checkKind(ItemKind kind, Fields f) {
    if (kind == ItemKind.FIGURE) {
      f.require(FIGURE);
    }
    if (kind == ItemKind.SIGNALS) {
      f.require(CARDS);
    } else if (f.has(CARDS)) {
      f.reportAt(CARDS, ContentRules.CARDS_ELSEWHERE, kind.key());
    }
  }
}
