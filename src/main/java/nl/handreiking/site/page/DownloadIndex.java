package nl.handreiking.site.page;

import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.handreiking.export.Exporter;
import nl.handreiking.output.OutputFile;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.address.DownloadAddresses;
import nl.handreiking.site.theme.ThemeTexts;
import nl.handreiking.site.view.DownloadView;

/** The downloads, by the page that offers them. */
public final class DownloadIndex {

  private static final long KILO = 1000;

  private final List<Download> all;
  private final DownloadAddresses addresses;
  private final Map<SitePath, List<Download>> byPage;
  private final ThemeTexts texts;

  public DownloadIndex(SiteContext publication) {
    this.all = publication.options().downloads();
    this.texts = publication.texts();
    this.addresses = new DownloadAddresses(publication.addresses(), texts);
    this.byPage =
        all.stream().collect(Collectors.groupingBy(download -> addresses.page(download.file())));
  }

  /** Every file, at its address. */
  public List<OutputFile> files() {
    return all.stream()
        .map(download -> new OutputFile(addresses.file(download.file()), download.content()))
        .toList();
  }

  /** The files beside a page, for a reader of another page or the same. */
  List<DownloadView> at(SitePath page, Scope reader) {
    return byPage.getOrDefault(page, List.of()).stream()
        .map(download -> view(download, reader))
        .toList();
  }

  private DownloadView view(Download download, Scope reader) {
    Exporter<?> exporter = download.file().exporter();
    return new DownloadView(
        reader.hrefs().to(addresses.file(download.file())),
        exporter.button(),
        exporter.name(),
        size(download.content().bytes().length));
  }

  /** In kilobytes, or in megabytes with one decimal; rounded up. */
  private String size(long bytes) {
    if (bytes <= 999 * KILO) {
      return Math.max(1, (bytes + KILO - 1) / KILO) + "\u00a0kB";
    }
    NumberFormat oneDecimal = NumberFormat.getInstance(texts.locale());
    oneDecimal.setMaximumFractionDigits(1);
    return oneDecimal.format(Math.ceil(bytes / 100_000.0) / 10) + "\u00a0MB";
  }
}
