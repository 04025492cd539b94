package nl.handreiking.model;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.source.SourceSpan;

/**
 * Where people find help.
 *
 * @param urgent what to do when there is danger, if anything (at most one)
 * @param lines may be empty: a publication need not have any
 */
public record Help(String title, LevelText lead, List<Urgent> urgent, List<Line> lines)
    implements Part {

  public static final Help NONE = new Help("", LevelText.EMPTY, List.of(), List.of());

  public Help {
    urgent = List.copyOf(urgent);
    lines = List.copyOf(lines);
  }

  /** The list and what stands in it. */
  Stream<Part> parts() {
    return Stream.<Stream<? extends Part>>of(
            Stream.of(this),
            urgent.stream(),
            urgent.stream().flatMap(box -> box.ways().stream()),
            lines.stream())
        .flatMap(parts -> parts);
  }

  /** All telephone numbers, as they are written. */
  public Stream<WrittenPhone> phones() {
    return Stream.concat(
        urgent.stream().flatMap(box -> box.ways().stream()).flatMap(way -> way.phone().stream()),
        lines.stream()
            .map(Line::contact)
            .flatMap(one -> Stream.concat(one.phone().stream(), one.app().stream())));
  }

  @Override
  public SourceSpan span() {
    return lead.span();
  }

  @Override
  public List<PartText> texts() {
    return List.of(PartText.running(lead, ReaderScope.GENERAL));
  }

  /**
   * What to do when there is danger.
   *
   * @param text below the ways, may be blank
   * @param ways the first one first
   */
  public record Urgent(LevelText title, LevelText text, List<UrgentWay> ways) implements Part {

    public Urgent {
      ways = List.copyOf(ways);
    }

    @Override
    public SourceSpan span() {
      return title.span();
    }

    @Override
    public List<PartText> texts() {
      return List.of(
          PartText.heading(title, ReaderScope.GENERAL),
          PartText.running(text, ReaderScope.GENERAL));
    }
  }

  /**
   * Whom to call, or where to go, at once.
   *
   * @param text when to do so
   * @param phone at most one
   * @param link at most one
   */
  public record UrgentWay(LevelText text, List<WrittenPhone> phone, List<Reference> link)
      implements Part {

    public UrgentWay {
      phone = List.copyOf(phone);
      link = List.copyOf(link);
    }

    @Override
    public SourceSpan span() {
      return text.span();
    }

    @Override
    public List<PartText> texts() {
      return List.of(PartText.running(text, ReaderScope.GENERAL));
    }

    @Override
    public List<PartReference> references() {
      return PartReference.all(RefersTo.LINK, link).toList();
    }
  }

  /**
   * How people reach an organisation; of each way at most one.
   *
   * @param app a number for messages
   * @param chat where to chat
   * @param email an address, may be empty
   * @param place where somebody is, may be empty
   */
  public record Contact(
      List<WrittenPhone> phone,
      List<WrittenPhone> app,
      List<Reference> chat,
      String email,
      String place) {

    public Contact {
      phone = List.copyOf(phone);
      app = List.copyOf(app);
      chat = List.copyOf(chat);
    }
  }

  /**
   * One organisation that helps.
   *
   * @param audience for whom it is
   * @param text what it does
   * @param link its site, if any (at most one)
   */
  public record Line(
      Slug id,
      String name,
      LevelText audience,
      LevelText text,
      Contact contact,
      List<Reference> link)
      implements Part {

    public Line {
      link = List.copyOf(link);
    }

    @Override
    public SourceSpan span() {
      return audience.span();
    }

    @Override
    public List<PartText> texts() {
      return List.of(
          PartText.running(audience, ReaderScope.GENERAL),
          PartText.running(text, ReaderScope.GENERAL));
    }

    @Override
    public List<PartReference> references() {
      return Stream.of(contact.chat(), link)
          .flatMap(to -> PartReference.all(RefersTo.LINK, to))
          .toList();
    }
  }
}
