struct EnglishNotFound: NotFoundWords {
  let title = "Not found"
  let kicker = "404"
  let heading = "There is no such page"
  let explanation = "The link may be old, or the page was renamed. These exist:"
  let summary = "This page does not exist; the main pages of the site are listed here."
}
