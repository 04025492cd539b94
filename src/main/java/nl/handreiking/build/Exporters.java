package nl.handreiking.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.handreiking.export.ExportedFile;
import nl.handreiking.export.Exporter;
import nl.handreiking.export.pptx.PowerPointExporter;
import nl.handreiking.model.Guide;

/** The formats of a site besides its pages, in the order of their buttons. */
public record Exporters(List<Exporter<?>> all) {

  /** Those of every site. Another format is a line here. */
  public static final Exporters STANDARD = new Exporters(List.of(new PowerPointExporter()));

  /** Checks that no two exporters make one file, and that an extension has one media type. */
  public Exporters {
    all = List.copyOf(all);
    Set<String> kinds = new HashSet<>();
    Map<String, String> types = new HashMap<>();
    for (Exporter<?> exporter : all) {
      String extension = exporter.extension();
      String type = exporter.mediaType();
      if (!extension.matches("[a-z0-9]+")
          || !kinds.add(exporter.place().name() + "." + extension)
          || !types.computeIfAbsent(extension, unused -> type).equals(type)) {
        throw new IllegalArgumentException("not fit beside the others: " + exporter.name());
      }
    }
  }

  /** Media types by extension. */
  public Map<String, String> mediaTypes() {
    Map<String, String> types = new HashMap<>();
    all.forEach(exporter -> types.put(exporter.extension(), exporter.mediaType()));
    return types;
  }

  /** Every file of a publication. */
  Stream<ExportedFile<?>> files(Guide guide) {
    return all.stream().flatMap(exporter -> ExportedFile.of(exporter, guide));
  }
}
