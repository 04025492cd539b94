package nl.handreiking.content;

import java.util.List;
import nl.handreiking.model.Campaign;
import nl.handreiking.model.Campaign.Story;
import nl.handreiking.model.Page;
import nl.handreiking.model.Slug;
import nl.handreiking.yaml.ValueType;

/** Reads {@code actie/}, which may be left out. */
final class CampaignFolder {

  private static final Slug ID = new Slug("actie");

  private final ContentFolder folder;
  private final TextFolders texts;

  CampaignFolder(ContentFolder folder, TextFolders texts) {
    this.folder = folder;
    this.texts = texts;
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
        folder.read(Layout.DONATION, CampaignFiles.DONATION).stream().toList());
  }

  private <T> List<T> list(String path, ValueType<List<T>> type) {
    return folder.read(path, type).orElseGet(type::blank);
  }

  private List<Story> stories() {
    return folder.below(Layout.STORIES).parallelStream()
        .filter(file -> Layout.knows(file.path()))
        .flatMap(file -> folder.read(file, StoryFile.STORY).stream())
        .toList();
  }
}
