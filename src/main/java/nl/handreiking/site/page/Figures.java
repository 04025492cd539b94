package nl.handreiking.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.handreiking.figure.SociogramDrawing;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.model.Figure;
import nl.handreiking.model.Figure.Sociogram;
import nl.handreiking.model.Guide;
import nl.handreiking.site.address.ElementIds;
import nl.handreiking.site.theme.ThemeTexts;
import nl.handreiking.site.view.FigureView;

/** The figures, each drawn once for all pages. Threads may share it. */
public final class Figures {

  private final Map<String, Figure> figures;
  private final Map<String, HtmlFragment> drawings = new ConcurrentHashMap<>();
  private final Sources sources;
  private final ThemeTexts texts;

  Figures(Guide guide, Sources sources, ThemeTexts texts) {
    this.figures =
        guide.figures().stream()
            .collect(Collectors.toMap(f -> f.id().value(), f -> f, (first, second) -> first));
    this.sources = sources;
    this.texts = texts;
  }

  Optional<Figure> find(String id) {
    return Optional.ofNullable(figures.get(id));
  }

  /**
   * A figure on a page.
   *
   * @param number how often the page has it already
   */
  FigureView view(Figure figure, int number) {
    HtmlFragment svg = drawings.computeIfAbsent(figure.id().value(), id -> FigureSvg.of(figure));
    return new FigureView(
        ElementIds.figure(figure.id(), number),
        figure.data().kind(),
        svg,
        figure.highlight(),
        figure.caption().raw(),
        figure.alternative().raw(),
        sources.of(figure.source()),
        figure.data() instanceof Sociogram sociogram ? connections(sociogram) : List.of());
  }

  private List<String> connections(Sociogram sociogram) {
    List<List<String>> contacts = SociogramDrawing.contacts(sociogram);
    return IntStream.range(0, contacts.size())
        .mapToObj(i -> sentence(sociogram.persons().get(i).name(), contacts.get(i)))
        .toList();
  }

  private String sentence(String name, List<String> contacts) {
    if (contacts.isEmpty()) {
      return texts.format("sociogram.alone", name);
    }
    int last = contacts.size() - 1;
    String before = String.join(", ", contacts.subList(0, last));
    String and = last == 0 ? "" : texts.get("list.and");
    return texts.format("sociogram.contact", name, before + and + contacts.get(last));
  }
}
