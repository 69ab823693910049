import Facts

struct EnglishNavigation: NavigationWords {
  func name(_ target: NavigationTarget) -> String {
    switch target {
    case .overview: "Overview"
    case .runs: "Runs"
    case .weeks: "Weeks"
    case .form: "Form"
    case .plan: "Plan"
    case .note(_, let title): title ?? "Note"
    }
  }
}
