package import Report

/// The names a theme may rely on, each with the way to its value.
///
/// Names and values stand in one table, so that the schema cannot promise what pages do not have.
/// Names are only ever added.
package enum ThemeSchema {
  /// The names of a kind of page, in the order of the table.
  package static func fields(for kind: PageKind) -> [ThemeField] {
    rows.filter { $0.isOn(kind) }.map(\.field)
  }

  /// The values of a page; a name without a value is left out.
  static func values(of dress: Dress) -> ThemeValues {
    var all = ThemeValues()
    all.values.reserveCapacity(rows.count)
    for row in rows where row.isOn(dress.page.kind) {
      all.values[row.field.name] = row.value(dress)
    }
    return all
  }

  struct Row: Sendable {
    var field: ThemeField
    var isOn: @Sendable (PageKind) -> Bool = { _ in true }
    var value: @Sendable (Dress) -> Any?
  }

  private static let rows: [Row] =
    site + page + notFound + [
      Row(
        field: ThemeField(
          "navigation",
          .list([
            ThemeField("title", .text, example: "Runs"),
            ThemeField("href", .text, example: "../runs/index.html"),
            ThemeField("is_current", .flag, example: "true"),
          ]), example: "Overview, Runs, Weeks, …")
      ) { $0.navigation },
      Row(field: ThemeField("has_navigation", .flag, example: "true")) { !$0.navigation.isEmpty },
      Row(field: ThemeField("has_athletes", .flag, example: "true")) { !$0.athletes.isEmpty },
      Row(
        field: ThemeField(
          "athletes",
          .list([
            ThemeField("title", .text, example: "Ada"),
            ThemeField("href", .text, example: "../index.html"),
            ThemeField("is_current", .flag, example: "true"),
          ]), example: "Everyone, Ada, Bjørn")
      ) { $0.athletes },
      Row(field: ThemeField("has_breadcrumbs", .flag, example: "true")) {
        !$0.page.breadcrumbs.isEmpty
      },
      Row(
        field: ThemeField(
          "breadcrumbs",
          .list([
            ThemeField("title", .text, example: "Week 47"),
            ThemeField("href", .text, example: "../weeks/2026-w47.html"),
            ThemeField("is_last", .flag, example: "true"),
          ]), example: "Overview, Week 47")
      ) { $0.breadcrumbs },
      Row(
        field: ThemeField(
          "footer",
          .list([ThemeField("line", .markup, example: "<a href=\"../about.html\">…</a>")]),
          example: "what the site says at its end")
      ) { $0.footer },
    ]

  private static let site: [Row] = [
    Row(field: ThemeField("language", .text, example: "en")) { $0.frame.language.plain },
    Row(field: ThemeField("site_title", .text, example: "openrun")) { $0.frame.siteTitle.plain },
    Row(field: ThemeField("author", .text, example: "Ada Runner")) { $0.frame.author?.plain },
    Row(field: ThemeField("has_author", .flag, example: "true")) { $0.frame.author != nil },
    Row(field: ThemeField("home_href", .text, example: "../index.html")) {
      $0.href(SiteFrame.homePath)
    },
    Row(field: ThemeField("root", .text, example: "../")) { $0.root },
    Row(field: ThemeField("asset_root", .text, example: "../assets/")) { $0.root + "assets/" },
    Row(field: ThemeField("style_href", .text, example: "../assets/style-1a2b3c4d.css")) {
      $0.href($0.stylePath)
    },
    Row(field: ThemeField("icon_href", .text, example: "../icon.svg")) { $0.href("icon.svg") },
    Row(field: ThemeField("manifest_href", .text, example: "../site.webmanifest")) {
      $0.href("site.webmanifest")
    },
    Row(field: ThemeField("has_feed", .flag, example: "true")) { $0.frame.feedPath != nil },
    Row(field: ThemeField("feed_href", .text, example: "../feed.xml")) { dress in
      dress.frame.feedPath.map { dress.href($0) }
    },
    Row(field: ThemeField("skip_label", .text, example: "Skip to content")) {
      $0.frame.words.skipToContent.plain
    },
    Row(field: ThemeField("navigation_label", .text, example: "Site")) {
      $0.frame.words.site.plain
    },
    Row(field: ThemeField("athletes_label", .text, example: "Athletes")) {
      $0.frame.words.athletes.plain
    },
    Row(field: ThemeField("breadcrumbs_label", .text, example: "Way back")) {
      $0.frame.words.wayBack.plain
    },
  ]

  private static let page: [Row] = [
    Row(field: ThemeField("page_kind", .text, example: "activity")) { $0.page.kind.rawValue },
    Row(field: ThemeField("is_former", .flag, example: "true")) { $0.page.kind == .moved },
    Row(field: ThemeField("page_title", .text, example: "Long run with 10 km at race pace")) {
      $0.page.title.plain
    },
    Row(field: ThemeField("window_title", .text, example: "Long run · openrun")) { $0.windowTitle },
    Row(field: ThemeField("description", .text, example: "24.1 km at 5:06 a kilometre.")) {
      $0.page.description.plain
    },
    Row(field: ThemeField("print_title", .text, example: "Ada Runner, 22 November 2026")) {
      $0.page.printTitle?.plain
    },
    Row(field: ThemeField("has_print_title", .flag, example: "true")) {
      $0.page.printTitle != nil
    },
    Row(field: ThemeField("has_address", .flag, example: "true")) { $0.address != nil },
    Row(field: ThemeField("address", .text, example: "https://runner.example/plan.html")) {
      $0.address
    },
    Row(field: ThemeField("has_picture", .flag, example: "true")) { $0.pictureAddress != nil },
    Row(
      field: ThemeField(
        "picture_address", .text, example: "https://runner.example/share/2026-w47.png")
    ) { $0.pictureAddress },
    Row(field: ThemeField("picture_label", .text, example: "74 km, the highest week of the plan")) {
      $0.page.picture?.alternative.plain
    },
    Row(field: ThemeField("body", .markup, example: "<section class=\"lead\">…</section>")) { _ in
      Dress.bodyMark
    },
  ]
}

extension ThemeSchema {
  /// The names that only pages have that hold their style: the one that a server shows at any address,
  /// and what is sent.
  fileprivate static let notFound: [Row] = [
    Row(
      field: ThemeField("has_inline_style", .flag, example: "true"),
      isOn: { $0 == .notFound || $0 == .share }
    ) { $0.inlineStyle != nil },
    Row(
      field: ThemeField("inline_style", .markup, example: ":root{--paper:#fbfaf7}…"),
      isOn: { $0 == .notFound || $0 == .share }
    ) { $0.inlineStyle?.text },
    Row(
      field: ThemeField("inline_style_hash", .text, example: "sha256-47DEQpj8HBSa…"),
      isOn: { $0 == .notFound || $0 == .share }
    ) { $0.inlineStyle?.hash },
  ]
}

extension String {
  /// The text without control characters, which HTML does not allow and we need as marks.
  var plain: String {
    var text = self
    guard text.withUTF8({ $0.contains { $0 < 0x20 || $0 == 0x7F } }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
    }
    return String(scalars)
  }
}
