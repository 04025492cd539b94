package nl.handreiking.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.handreiking.build.LinkCheck.LinkCheckRequest;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.links.memory.LinkMemory;
import nl.handreiking.model.Guide;
import nl.handreiking.output.SitePlan;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.source.ByteOrderMark;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;

/** Finds out what there is to check: the links of a publication, or those of a list. */
final class LinkWorks {

  private static final String MEMORY = "links-controle.tsv";

  private LinkWorks() {}

  static Outcome<LinkWork> of(LinkCheckRequest request) {
    return SiteBuild.theme(request.site())
        .ifClean(
            theme ->
                request
                    .urls()
                    .map(file -> Outcome.of(ofList(file, request.language(), theme)))
                    .orElseGet(() -> ofContent(request.site(), theme)));
  }

  /** The text of a file; characters that are none are replaced, since only addresses count. */
  static SourceText text(Path file, String shown) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return new SourceText(shown, ByteOrderMark.removed(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file as it is, for whoever writes it back. */
  static SourceText exactText(Path file, String shown) {
    try {
      return new SourceText(shown, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What earlier runs found; nothing when there was none. */
  static LinkMemory memory(Path file, Problems problems) {
    String shown = file.getParent() == null ? "" : String.valueOf(file.getParent().getFileName());
    return Files.exists(file)
        ? LinkMemory.parse(text(file, shown + "/" + file.getFileName()), problems)
        : LinkMemory.NONE;
  }

  private static LinkWork ofList(Path file, String language, Theme theme) {
    String name = String.valueOf(file.getFileName());
    Path memory = file.resolveSibling(name + ".controle.tsv");
    return new LinkWork(AddressList.read(text(file, name)), name, language, "", memory, theme);
  }

  private static Outcome<LinkWork> ofContent(BuildRequest site, Theme theme) {
    return SiteBuild.check(site.content())
        .ifClean(
            survey ->
                SiteBuild.plan(survey.guide(), site, theme)
                    .ifClean(plan -> Outcome.of(ofSurvey(survey, plan, site, theme))));
  }

  private static LinkWork ofSurvey(Survey survey, SitePlan plan, BuildRequest site, Theme theme) {
    Guide guide = survey.guide();
    return new LinkWork(
        LinkCollection.of(survey, plan),
        guide.info().title(),
        guide.info().language(),
        guide.accessibility().contact(),
        site.content().resolve(MEMORY),
        theme);
  }
}
