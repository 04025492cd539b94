package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.Term;
import nl.handreiking.yaml.Fields;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.Scalars;

/** {@code begrippen.yaml}: the terms that the publication explains. */
final class GlossaryFile {

  private static final Key<Id> ID = required("id", Types.ID);
  private static final Key<String> NAME = required("term", Scalars.TEXT);
  private static final Key<List<String>> FORMS = optional("vormen", ListType.some(Scalars.TEXT));
  private static final Key<String> SHORT_FOR = optional("afkorting-van", Scalars.TEXT);
  private static final Key<LevelText> EXPLANATION = required("uitleg", Types.LEVEL_TEXT);

  private static final RecordType<Term> TERM =
      new RecordType<>(
          List.of(ID, NAME, FORMS, SHORT_FOR, EXPLANATION), f -> f.find(ID).map(id -> term(id, f)));

  static final ListType<Term> TYPE = ListType.some(TERM).distinctBy("id");

  private GlossaryFile() {}

  private static Term term(Id id, Fields f) {
    return new Term(
        id.slug(), f.get(NAME), f.get(FORMS), f.get(SHORT_FOR), f.get(EXPLANATION), id.span());
  }
}
