package nl.handreiking.model;

import java.util.List;
import nl.handreiking.source.SourceSpan;

/** A drawing that the build makes from data, with a text that says the same. */
public sealed interface Figure {

  Slug id();

  /** The text alternative. */
  String alternative();

  /** What is printed under the drawing. */
  String caption();

  /** The source of the data, if any (at most one). */
  List<Reference> source();

  SourceSpan span();

  /**
   * A row of persons of whom some are coloured.
   *
   * @param count how many are coloured, 0 to {@code of}; with a fraction the last one is coloured
   *     in part
   * @param of how many there are, 1 to 20
   * @param highlight the part of the caption that is set large, for instance "1 op de 10"
   */
  record Pictogram(
      Slug id,
      double count,
      int of,
      String highlight,
      String caption,
      String alternative,
      List<Reference> source,
      SourceSpan span)
      implements Figure {

    public Pictogram {
      source = List.copyOf(source);
    }
  }

  /** Persons and who is connected with whom. */
  record Sociogram(
      Slug id,
      List<Person> persons,
      List<Tie> ties,
      String caption,
      String alternative,
      List<Reference> source,
      SourceSpan span)
      implements Figure {

    public Sociogram {
      persons = List.copyOf(persons);
      ties = List.copyOf(ties);
      source = List.copyOf(source);
    }
  }

  /** A person in a sociogram; the name is made up. */
  record Person(Slug id, String name) {}

  /** Two persons who have contact, by their ids. */
  record Tie(Reference one, Reference other) {}
}
