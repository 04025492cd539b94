package nl.handreiking.model;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.source.SourceSpan;

/**
 * A subject that levels share: one page per level.
 *
 * @param opening the text above the items, may be blank
 * @param items of this folder, in the order of the page
 */
public record Topic(Slug id, Head head, MarkdownDocument opening, List<Item> items, SourceSpan span)
    implements Part {

  public Topic {
    items = List.copyOf(items);
  }

  /**
   * The front matter.
   *
   * @param title as heading, for instance "Lees samen"
   * @param shortTitle for navigation, one word
   * @param lead one or two sentences under the title
   * @param icon the name of a drawing of the publication or of the theme; at most one
   * @param levels the levels that have a page for it
   * @param groups in the order of the page; items without a group come first
   * @param owner who looks after it, or empty
   */
  public record Head(
      LevelText title,
      String shortTitle,
      LevelText lead,
      List<Reference> icon,
      LevelSelection levels,
      List<Group> groups,
      String owner) {

    public Head {
      icon = List.copyOf(icon);
      groups = List.copyOf(groups);
    }
  }

  public LevelText title() {
    return head.title();
  }

  public String shortTitle() {
    return head.shortTitle();
  }

  public LevelText lead() {
    return head.lead();
  }

  /** The name of its drawing, or empty. */
  public String icon() {
    return head.icon().stream().map(Reference::id).findFirst().orElse("");
  }

  public LevelSelection levels() {
    return head.levels();
  }

  public List<Group> groups() {
    return head.groups();
  }

  @Override
  public String owner() {
    return head.owner();
  }

  /** The topic and its items. */
  Stream<Part> parts() {
    return Stream.concat(
        Stream.of(this), items.stream().map(item -> new ItemPart.OfTopic(this, item)));
  }

  @Override
  public List<PartText> texts() {
    ReaderScope readers = ReaderScope.at(levels());
    return Stream.concat(
            Stream.of(
                PartText.heading(title(), readers.andGeneral()),
                PartText.running(lead(), readers.andGeneral())),
            groups().stream().map(group -> PartText.heading(group.title(), readers)))
        .toList();
  }

  @Override
  public List<PartBody> bodies() {
    return List.of(PartBody.of(opening, ReaderScope.at(levels())));
  }

  @Override
  public List<PartReference> references() {
    return Stream.concat(
            PartReference.levels(levels()), PartReference.all(RefersTo.ICON, head.icon()))
        .toList();
  }

  /** The group that a reference names; none when there is no reference or no such group. */
  public List<Group> group(List<Reference> reference) {
    return groups().stream()
        .filter(group -> reference.stream().anyMatch(r -> r.names(group.id())))
        .toList();
  }

  /** A heading under which some items of a topic stand together. */
  public record Group(Slug id, LevelText title) {}
}
