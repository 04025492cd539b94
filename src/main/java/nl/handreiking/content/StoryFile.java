package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.util.List;
import java.util.Optional;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.model.Campaign.Story;
import nl.handreiking.model.Slug;
import nl.handreiking.yaml.Fields;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.Scalars;

/** The front matter of {@code actie/verhalen/*.md}. */
final class StoryFile {

  private static final int OLDEST = 120;

  private static final Key<LevelText> TITLE = required("titel", Types.LEVEL_TEXT);
  private static final Key<Integer> AGE =
      required("leeftijd", Scalars.integer(ContentRules.NOT_AN_AGE, 0, 0, OLDEST));
  private static final Key<String> PROJECT = optional("project", Scalars.TEXT);

  static final RecordType<Draft> TYPE =
      RecordType.of(List.of(TITLE, AGE, PROJECT), StoryFile::draft);

  static final FileReading<Optional<Story>> STORY =
      FileReading.named(TYPE, (draft, id, text) -> draft.with(id, text.body()));

  private StoryFile() {}

  /** A story that still lacks what does not stand in its front matter. */
  interface Draft {

    Story with(Slug id, MarkdownDocument body);
  }

  private static Draft draft(Fields f) {
    LevelText title = f.get(TITLE);
    int age = f.get(AGE);
    String project = f.get(PROJECT);
    return (id, body) -> new Story(id, title, age, project, body);
  }
}
