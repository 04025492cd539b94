package nl.handreiking.content;

import java.util.List;
import java.util.Optional;
import nl.handreiking.model.Campaign;
import nl.handreiking.model.Campaign.Story;
import nl.handreiking.model.Page;
import nl.handreiking.model.Slug;
import nl.handreiking.source.Problems;
import nl.handreiking.yaml.ValueType;

/** Reads {@code actie/}, which may be left out. */
final class CampaignFolder {

  private static final Slug ID = new Slug("actie");

  private final ContentFolder folder;
  private final TextFolders texts;
  private final Problems problems;

  CampaignFolder(ContentFolder folder, TextFolders texts, Problems problems) {
    this.folder = folder;
    this.texts = texts;
    this.problems = problems;
  }

  Campaign campaign() {
    if (folder.below(Layout.CAMPAIGN).stream().noneMatch(file -> Layout.knows(file.path()))) {
      return Campaign.NONE;
    }
    List<Page> page = List.of(texts.page(ID, Layout.CAMPAIGN));
    return new Campaign(
        page,
        list(Layout.PROJECTS, CampaignFiles.PROJECTS),
        stories(),
        list(Layout.QUOTES, CampaignFiles.QUOTES),
        list(Layout.NEWS, CampaignFiles.NEWS),
        YamlFile.read(folder, Layout.DONATION, CampaignFiles.DONATION, problems).stream().toList());
  }

  private <T> List<T> list(String path, ValueType<List<T>> type) {
    return YamlFile.read(folder, path, type, problems).orElseGet(type::blank);
  }

  private List<Story> stories() {
    return folder.below(Layout.STORIES).parallelStream()
        .filter(file -> Layout.knows(file.path()))
        .flatMap(file -> story(file).stream())
        .toList();
  }

  private Optional<Story> story(ContentFile file) {
    MarkdownFile<StoryFile.Draft> read = MarkdownFile.read(file, StoryFile.TYPE, problems);
    return Names.slug(file, file.stem(), problems).map(id -> read.head().with(id, read.body()));
  }
}
