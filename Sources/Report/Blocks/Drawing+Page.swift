import Markup
import Plotting

extension LabelWidths {
  /// In the font of the theme that dresses the page that is being made.
  ///
  /// The plan of a page binds it, so that blocks need not hand it to one another.
  @TaskLocal static var ofPage = LabelWidths()
}

extension Drawing {
  var markup: Markup { markup(widths: .ofPage) }

  func append(to page: inout Markup) { append(to: &page, widths: .ofPage) }
}
