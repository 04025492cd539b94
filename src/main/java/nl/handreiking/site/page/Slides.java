package nl.handreiking.site.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.handreiking.markdown.HeadingIds;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.model.Help;
import nl.handreiking.model.Reference;
import nl.handreiking.model.Slide;
import nl.handreiking.site.address.ElementIds;
import nl.handreiking.site.address.Viewpoint;
import nl.handreiking.site.page.HelpPage.HelpLineView;

/** Slides as the page of a presentation shows them. */
final class Slides {

  private final Scope scope;
  private final Viewpoint at;

  Slides(Scope scope, Viewpoint at) {
    this.scope = scope;
    this.at = at;
  }

  List<SlideView> of(List<Slide> slides) {
    HeadingIds ids = new HeadingIds();
    return IntStream.range(0, slides.size())
        .mapToObj(i -> slide(slides.get(i), i + 1, ids))
        .toList();
  }

  private SlideView slide(Slide slide, int number, HeadingIds ids) {
    String title = slide.title().in(at.wording());
    String id = ids.next(title);
    return new SlideView(
        id,
        title,
        slide.layout().key(),
        number,
        slide.minutes(),
        slide.parts().stream()
            .map(part -> new SlidePartView(html(part.text(), id), part.inSteps()))
            .filter(part -> !part.html().isEmpty())
            .toList(),
        slide.help().stream().flatMap(line -> lines(line).stream()).toList(),
        new HtmlFragment(
            slide.notes().stream()
                .map(text -> html(text, id).html())
                .collect(Collectors.joining())));
  }

  private HtmlFragment html(MarkdownDocument text, String slide) {
    return scope.html(text, at, 0, ElementIds.inSlide(slide), slide);
  }

  private List<HelpLineView> lines(Reference reference) {
    Help help = scope.publication().guide().help();
    return help.lines().stream()
        .filter(line -> reference.names(line.id()))
        .map(line -> HelpPage.line(scope.publication(), line, at.wording()))
        .toList();
  }

  /**
   * One slide.
   *
   * @param id of its section, made of its title
   * @param layout as it is written in a presentation, for instance {@code vraag}
   * @param number from 1
   * @param notes what the speaker says; may be empty
   */
  public record SlideView(
      String id,
      String title,
      String layout,
      int number,
      int minutes,
      List<SlidePartView> parts,
      List<HelpLineView> help,
      HtmlFragment notes) {

    public SlideView {
      parts = List.copyOf(parts);
      help = List.copyOf(help);
    }
  }

  /**
   * A stretch of a slide.
   *
   * @param inSteps whether its paragraphs and list items appear one by one
   */
  public record SlidePartView(HtmlFragment html, boolean inSteps) {}
}
