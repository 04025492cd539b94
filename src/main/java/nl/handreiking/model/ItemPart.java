package nl.handreiking.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Item.ItemLink;
import nl.handreiking.model.Item.Placement;
import nl.handreiking.source.SourceSpan;

/** An item where it is written: in the folder of a topic, or in that of a page. */
public sealed interface ItemPart extends ReviewedPart {

  /** An item of a topic, which the levels of the item read. */
  record OfTopic(Topic topic, Item item) implements ItemPart {

    @Override
    public ReaderScope readers() {
      return ReaderScope.at(item.levels());
    }

    @Override
    public String owner() {
      return item.owner().isEmpty() ? topic.owner() : item.owner();
    }
  }

  /** An item of a page that belongs to no level. */
  record OfPage(Page page, Item item) implements ItemPart {

    @Override
    public ReaderScope readers() {
      return ReaderScope.GENERAL;
    }

    @Override
    public String owner() {
      return item.owner().isEmpty() ? page.owner() : item.owner();
    }
  }

  Item item();

  ReaderScope readers();

  @Override
  default LocalDate reviewed() {
    return item().reviewed();
  }

  @Override
  default String title(Wording wording) {
    return item().title().in(wording);
  }

  @Override
  default SourceSpan span() {
    return item().span();
  }

  @Override
  default List<PartText> texts() {
    Stream<PartText> cards =
        item().cards().stream()
            .flatMap(
                card ->
                    Stream.of(
                        PartText.heading(card.title(), readers()),
                        PartText.running(card.question(), readers())));
    return Stream.concat(Stream.of(PartText.heading(item().title(), readers())), cards).toList();
  }

  @Override
  default List<PartBody> bodies() {
    return List.of(PartBody.of(item().body(), readers()));
  }

  @Override
  default List<PartReference> references() {
    return Stream.of(
            PartReference.levels(item().levels()),
            PartReference.all(RefersTo.GROUP, item().group()),
            item().placements().stream().flatMap(Placement::references),
            item().links().stream().flatMap(ItemLink::references),
            PartReference.all(RefersTo.FIGURE, item().figure()),
            PartReference.all(RefersTo.DECK, item().deck()))
        .flatMap(references -> references)
        .toList();
  }
}
