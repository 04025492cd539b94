package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.LevelSelection;
import nl.handreiking.model.Reference;
import nl.handreiking.model.Topic;
import nl.handreiking.model.Topic.Group;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.Scalars;

/** The front matter of {@code onderwerpen/ID/index.md}. */
final class TopicFile {

  private static final Key<Id> GROUP_ID = required("id", Types.ID);
  private static final Key<LevelText> GROUP_TITLE = required("titel", Types.LEVEL_TEXT);

  private static final RecordType<Group> GROUP =
      new RecordType<>(
          List.of(GROUP_ID, GROUP_TITLE),
          f -> f.find(GROUP_ID).map(id -> new Group(id.slug(), f.get(GROUP_TITLE))));

  private static final Key<LevelText> TITLE = required("titel", Types.LEVEL_TEXT);
  private static final Key<String> SHORT_TITLE = required("korte-titel", Scalars.TEXT);
  private static final Key<LevelText> LEAD = required("inleiding", Types.LEVEL_TEXT);
  private static final Key<LevelSelection> LEVELS = required("niveaus", Types.LEVELS);
  private static final Key<Reference> ICON = optional("icoon", Types.ICON);
  private static final Key<List<Group>> GROUPS =
      optional("groepen", ListType.of(GROUP).distinctBy("id"));
  private static final Key<String> OWNER = optional("eigenaar", Scalars.TEXT);

  static final RecordType<Topic.Head> TYPE =
      RecordType.of(
          List.of(TITLE, SHORT_TITLE, LEAD, LEVELS, ICON, GROUPS, OWNER),
          f ->
              new Topic.Head(
                  f.get(TITLE),
                  f.get(SHORT_TITLE),
                  f.get(LEAD),
                  f.atMostOne(ICON),
                  f.get(LEVELS),
                  f.get(GROUPS),
                  f.get(OWNER)));

  private TopicFile() {}
}
