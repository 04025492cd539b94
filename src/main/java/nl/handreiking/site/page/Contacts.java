package nl.handreiking.site.page;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.model.Help;
import nl.handreiking.model.PhoneNumber;
import nl.handreiking.model.WrittenPhone;
import nl.handreiking.site.view.ContactView;

/** The ways to reach an organisation, as pages and slides show them. */
final class Contacts {

  private Contacts() {}

  static List<ContactView> of(SiteContext publication, Help.Contact contact) {
    return Stream.of(
            phone(publication, "telefoon", contact.phone()).stream(),
            phone(publication, "app", contact.app()).stream(),
            publication.sources().of(contact.chat()).stream()
                .map(chat -> new ContactView("chat", chat.host(), chat.href(), true)),
            Stream.of(contact.email())
                .filter(address -> !address.isEmpty())
                .map(address -> new ContactView("mail", address, "mailto:" + address, false)),
            Stream.of(contact.place())
                .filter(place -> !place.isEmpty())
                .map(place -> new ContactView("plek", place, "", false)))
        .flatMap(ways -> ways)
        .toList();
  }

  /** Of a number, the link that dials it, or that opens a message to it. */
  static List<ContactView> phone(SiteContext publication, String kind, List<WrittenPhone> written) {
    String scheme = kind.equals("app") ? "sms:" : "tel:";
    return written.stream()
        .flatMap(
            phone -> PhoneNumber.read(phone.text(), publication.guide().info().country()).stream())
        .map(number -> new ContactView(kind, number.written(), scheme + number.dialled(), false))
        .toList();
  }
}
