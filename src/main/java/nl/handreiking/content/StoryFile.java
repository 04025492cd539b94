package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.util.List;
import java.util.Optional;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.Campaign.Story;
import nl.handreiking.model.Slug;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.Scalars;

/** The front matter of {@code actie/verhalen/*.md}. */
record StoryFile(LevelText title, int age, String project) {

  private static final int OLDEST = 120;

  private static final Key<LevelText> TITLE = required("titel", Types.LEVEL_TEXT);
  private static final Key<Integer> AGE =
      required("leeftijd", Scalars.integer(ContentRules.NOT_AN_AGE, 0, 0, OLDEST));
  private static final Key<String> PROJECT = optional("project", Scalars.TEXT);

  static final RecordType<StoryFile> TYPE =
      RecordType.of(
          List.of(TITLE, AGE, PROJECT),
          f -> new StoryFile(f.get(TITLE), f.get(AGE), f.get(PROJECT)));

  static final FileReading<Optional<Story>> STORY = FileReading.named(TYPE, StoryFile::story);

  private static Story story(Slug id, MarkdownFile<StoryFile> text) {
    StoryFile head = text.head();
    return new Story(id, head.title, head.age, head.project, text.body());
  }
}
