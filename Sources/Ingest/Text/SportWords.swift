import Foundation
import Training

/// The sport that a word means in GPX, TCX, Strava's lists and people's logs, in several languages.
///
/// - Parameter word: a word or two, or Strava's number for a kind; letter case, accents, blanks
///   and dashes do not matter.
/// - Returns: `nil` for words that nobody has told us.
func sport(named word: String) -> Sport? {
  let key = sportWordKey(word)
  return sportsByWord[key].map { Sport(rawValue: $0) }
}

/// The sport a word means; a word nobody has told us becomes a sport of its own.
func sport(passing word: String?) -> Sport {
  guard let word else { return .other }
  if let known = sport(named: word) { return known }
  let parts = word.lowercased().split { !$0.isLetter && !$0.isNumber }
  let key = parts.joined(separator: "_")
  let isWord = word.count <= 30 && parts.count <= 3 && word.contains { $0.isLetter }
  return isWord ? Sport(rawValue: key) : .other
}

/// The words that the sport's own list knows, for suggestions.
let knownSportWords: [String] = Set(sportsByWord.values).sorted()

/// Letters and digits only, lower case, without accents.
func sportWordKey(_ word: String) -> String {
  let plain = word.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
  return String(plain.lowercased().filter { $0.isLetter || $0.isNumber })
}

private let sportsByWord: [String: String] = {
  var result: [String: String] = [:]
  for (sport, words) in sportWords {
    result[sportWordKey(sport)] = sport
    for word in words.split(separator: ",") { result[sportWordKey(String(word))] = sport }
  }
  return result
}()

/// Garmin's key and what others call the same: English, Strava's names and numbers, German,
/// French, Dutch, Spanish, Italian, Portuguese, Swedish, Japanese.
private let sportWords: [(sport: String, words: String)] = [
  (
    "running",
    """
    run,9,jog,jogging,Lauf,Laufen,Joggen,course à pied,course,footing,Hardloopsessie,Hardlopen,\
    Carrera,Correr,Corsa,Corrida,Löpning,Løb,Løping,Bieg,Bieganie,ラン,ランニング,road run,street running
    """
  ),
  (
    "trail_running",
    "trail run,trail,Traillauf,Trailrun,course de trail,Trailrunning,Carrera de montaña"
  ),
  (
    "treadmill_running",
    "treadmill,Laufband,tapis roulant,tapis de course,Loopband,indoor run,cinta"
  ),
  ("track_running", "track run,Bahnlauf"),
  ("virtual_run", "Virtueller Lauf,course à pied virtuelle,Virtuele hardloopsessie,VirtualRun"),
  ("obstacle_run", "obstacle running"),
  (
    "cycling",
    """
    ride,1,bike,biking,bicycle,cycle,Radfahrt,Radfahren,Rad,Fahrrad,vélo,sortie à vélo,sortie vélo,\
    cyclisme,Rit,Fietsen,Fietsrit,Bicicleta,Ciclismo,Vuelta ciclista,Ruta en bicicleta,Giro,Pedalada,\
    Cykling,Cykeltur,Jazda na rowerze,ライド,サイクリング
    """
  ),
  ("road_biking", "road cycling,Rennrad,cyclisme sur route"),
  (
    "mountain_biking",
    "mountain bike ride,mtb,mountain bike,Mountainbikefahrt,Mountainbike,VTT,Mountainbiken,Mountainbikerit"
  ),
  ("gravel_cycling", "gravel ride,gravel,Gravel-Fahrt,sortie gravel,Gravelrit"),
  (
    "virtual_ride",
    "17,VirtualRide,virtual cycling,Virtuelle Radfahrt,sortie à vélo virtuelle,vélo virtuel,Virtuele fietsrit"
  ),
  (
    "e_bike_fitness",
    "18,ebikeride,e bike ride,ebike,E-Bike-Fahrt,vélo électrique,e-bikerit,E-fietsrit"
  ),
  ("e_bike_mountain", "e mountain bike ride,EMountainBikeRide"),
  ("indoor_cycling", "spinning,indoor ride,home trainer,Rolle,Indoor-Radfahren"),
  ("hand_cycling", "handcycle"),
  (
    "swimming",
    "swim,16,Schwimmen,natation,nage,Zwemsessie,Zwemmen,Natación,Nadar,Nuoto,Natação,Simning,水泳,スイム"
  ),
  ("lap_swimming", "pool swim,Bahnschwimmen,Beckenschwimmen"),
  ("open_water_swimming", "open water,Freiwasserschwimmen,natation en eau libre"),
  (
    "walking",
    """
    walk,10,Spaziergang,Gehen,marche,Wandeling,Wandelen,Caminata,Caminar,Camminata,Caminhada,Promenad,\
    ウォーキング,散歩
    """
  ),
  (
    "hiking",
    "hike,4,Wanderung,Wandern,randonnée,Hike,Trektocht,Senderismo,Escursione,Trilha,Vandring,ハイキング"
  ),
  (
    "strength_training",
    """
    weight training,weights,strength,gym,Gewichttraining,Krafttraining,Kraft,\
    musculation,renforcement musculaire,entraînement aux poids,Gewichtstraining,Krachttraining,\
    Entrenamiento con pesas,Pesas,Fuerza,筋トレ,ウェイトトレーニング
    """
  ),
  ("yoga", "ヨガ"),
  ("pilates", ""),
  ("hiit", "high intensity interval training"),
  ("crossfit", "Crossfit"),
  ("indoor_cardio", "cardio"),
  ("elliptical", "Crosstrainer,elliptique,vélo elliptique"),
  ("stair_climbing", "stair stepper,stairs,Treppensteigen"),
  ("rowing", "row,Rudern,aviron,Roeien,Remo"),
  ("indoor_rowing", "virtual row,rowing machine,Ruderergometer"),
  ("kayaking", "kayak,Kajak"),
  ("paddling", "canoe,canoeing"),
  ("stand_up_paddleboarding", "stand up paddling,sup"),
  ("surfing", "surf"),
  ("windsurfing", "15,windsurf"),
  ("kiteboarding", "14,kitesurf"),
  ("inline_skating", "6,inline skate,Inlineskaten"),
  ("ice_skating", "5,ice skate,Eislaufen,Schaatsen"),
  ("rock_climbing", "climbing,Klettern,escalade"),
  ("bouldering", ""),
  (
    "resort_skiing_snowboarding_ws",
    "2,alpine ski,skiing,Ski,ski alpin,12,snowboard,snowboarding,Skifahren,downhill skiing"
  ),
  ("backcountry_skiing_snowboarding_ws", "3,backcountry ski,Skitour,ski de randonnée"),
  (
    "cross_country_skiing_ws",
    "7,nordic ski,cross country skiing,xc skiing,Skilanglauf,Langlauf,ski de fond,ski nordique,Langlaufen"
  ),
  ("skate_skiing_ws", "8,roller ski"),
  ("snow_shoe_ws", "13,snowshoe,snowshoeing,Schneeschuhwandern,raquettes"),
  ("golf", ""),
  ("tennis", ""),
  ("soccer", "football,Fußball"),
  ("badminton", ""),
  ("wheelchair_push_run", "wheelchair,handrim"),
  ("multi_sport", "multisport,triathlon,duathlon"),
  ("transition_v2", "transition"),
  (
    "other",
    """
    11,workout,Training,Workout,entraînement,Entrenamiento,Allenamento,Treino,Träning,sonstiges,\
    autre,anders,otro,ワークアウト,generic,uncategorized,unknown
    """
  ),
]
