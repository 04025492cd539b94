package nl.handreiking.scaffold;

import java.util.Optional;
import java.util.stream.Stream;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Slug;
import nl.handreiking.source.SourceLocation;
import nl.handreiking.source.SourceSpan;

/** Finds what has an id already. */
final class Existing {

  private Existing() {}

  static Optional<SourceLocation> place(Guide guide, NewPart wanted) {
    Stream<Named> named =
        switch (wanted.kind()) {
          case LEVEL -> guide.levels().stream().map(level -> new Named(level.id(), level.span()));
          case TOPIC -> guide.topics().stream().map(topic -> new Named(topic.id(), topic.span()));
          case TIP, SIGNALS -> guide.allItems().map(item -> new Named(item.id(), item.span()));
          case LINK -> guide.links().all().stream().map(link -> new Named(link.id(), link.span()));
          case DECK -> guide.decks().stream().map(deck -> new Named(deck.id(), deck.span()));
        };
    return named
        .filter(one -> one.id().value().equals(wanted.id()))
        .map(one -> one.span().start())
        .findFirst();
  }

  private record Named(Slug id, SourceSpan span) {}
}
