/// Indoors, games and what is no sport of its own.
let gymWords: [(sport: String, words: String)] = [
  (
    "strength_training",
    """
    weight training,weights,weightlifting,strength,gym,functional strength training,\
    traditional strength training,core training,Gewichttraining,Gewichtstraining,Krafttraining,\
    Kraft,musculation,renforcement musculaire,entraînement aux poids,entraînement de force,\
    Krachttraining,Entrenamiento con pesas,Entrenamiento de pesas,Entrenamiento de fuerza,Pesas,\
    Fuerza,Allenamento con i pesi,Sollevamento pesi,allenamento di forza,forza,pesi,\
    Treinamento com pesos,Treino com pesos,Treino de força,treinamento de força,Musculação,\
    Styrketräning,styrka,Styrketræning,Vægttræning,Styrketrening,Vekttrening,styrke,\
    Voimaharjoittelu,Kuntosali,painonnosto,Trening siłowy,siłownia,Silový trénink,Posilování,\
    posilovna,Ağırlık çalışması,Ağırlık antrenmanı,Kuvvet antrenmanı,ağırlık kaldırma,\
    Latihan beban,Angkat beban,latihan kekuatan,Силовая тренировка,Силовая,Тренировка с весом,\
    Тренировка с отягощениями,Тяжёлая атлетика,Силове тренування,súlyzós edzés,erőedzés,\
    antrenament cu greutăți,筋トレ,ウェイトトレーニング,筋力トレーニング,웨이트 트레이닝,근력 운동,근력 트레이닝,헬스,力量训练,力量訓練,重量训练,\
    重量訓練,举重训练,举重
    """
  ),
  ("yoga", "joga,jooga,йога,ヨガ,요가,瑜伽,瑜珈"),
  ("pilates", "пилатес,ピラティス,필라테스,普拉提,皮拉提斯"),
  (
    "hiit",
    """
    high intensity interval training,Hochintensives Intervalltraining,\
    entraînement fractionné de haute intensité
    """
  ),
  ("crossfit", "кроссфит,クロスフィット,크로스핏"),
  ("indoor_cardio", "cardio,cardio training,кардио,カーディオ,유산소 운동,有氧"),
  (
    "elliptical",
    """
    elliptical trainer,cross trainer,Ellipsentrainer,elliptique,vélo elliptique,elíptica,\
    ellittica,elíptico,orbitrek,эллипсоид,эллиптический тренажёр,エリプティカル,일립티컬,椭圆机,橢圓機
    """
  ),
  ("stair_climbing", "stair stepper,stairs,stairmaster,Treppensteigen,Stepper,степпер"),
  (
    "rock_climbing",
    """
    climbing,Klettern,escalade,klimmen,escalada,arrampicata,klättring,klatring,kiipeily,\
    wspinaczka,lezení,tırmanış,скалолазание,クライミング,암벽 등반,클라이밍,攀岩
    """
  ),
  ("bouldering", "Bouldern,escalade de bloc,боулдеринг,ボルダリング,볼더링,抱石"),
  ("indoor_climbing", ""),
  ("golf", "гольф,ゴルフ,골프,高尔夫"),
  ("tennis", "tenis,теннис,テニス,테니스,网球,網球"),
  (
    "table_tennis",
    """
    ping pong,Tischtennis,tennis de table,tenis de mesa,tafeltennis,bordtennis,tenis stołowy,卓球,\
    탁구,乒乓球
    """
  ),
  (
    "soccer",
    """
    football,Fußball,fútbol,calcio,futebol,voetbal,fotboll,fodbold,fotball,piłka nożna,футбол,\
    サッカー,축구,足球
    """
  ),
  ("badminton", "бадминтон,バドミントン,배드민턴,羽毛球"),
  ("squash", ""),
  ("padel", ""),
  ("pickleball", ""),
  ("racquetball", ""),
  ("basketball", "баскетбол,バスケットボール,농구,篮球"),
  ("volleyball", "волейбол,バレーボール,배구,排球"),
  ("cricket", ""),
  ("dance", "dancing,Tanzen,danse"),
  ("physical_therapy", "physiotherapy,PhysicalTherapy"),
  ("skateboarding", "skateboard"),
  ("wheelchair_push_run", "wheelchair,handrim,Rollstuhl,fauteuil roulant,silla de ruedas"),
  ("multi_sport", "multisport,triathlon,duathlon,triatlón"),
  ("transition_v2", "transition"),
  (
    "other",
    """
    11,workout,Training,exercise,entraînement,Entrenamiento,Allenamento,Treino,Träning,Træning,\
    Trening,Trénink,Cvičení,Treeni,Harjoitus,Antrenman,egzersiz,Latihan,Тренировка,Тренування,\
    edzés,antrenament,προπόνηση,sonstiges,autre,anders,overig,otro,otra,altro,outro,övrigt,\
    andet,annet,inne,jiné,muu,diğer,lainnya,другое,інше,その他,ワークアウト,トレーニング,운동,워크아웃,기타,锻炼,训练,訓練,\
    健身,体能训练,其他,generic,uncategorized,unknown
    """
  ),
]

/// On snow, ice and wheels.
let winterWords: [(sport: String, words: String)] = [
  (
    "inline_skating",
    """
    6,inline skate,Inlineskaten,Inliner,roller,patinaje en línea,pattinaggio in linea,inlines,\
    rullskridskor,rulleskøjter,インラインスケート,인라인 스케이트,轮滑
    """
  ),
  (
    "ice_skating",
    """
    5,ice skate,Eislaufen,Schlittschuhlaufen,patin à glace,patinage,Schaatsen,\
    patinaje sobre hielo,pattinaggio su ghiaccio,patinação no gelo,skridskoåkning,skøjteløb,\
    skøyter,luistelu,łyżwiarstwo,bruslení,buz pateni,коньки,アイススケート,아이스 스케이팅,滑冰
    """
  ),
  (
    "resort_skiing_snowboarding_ws",
    """
    2,alpine ski,skiing,Ski,ski alpin,12,snowboard,snowboarding,Skifahren,downhill skiing,\
    Alpinski,esquí alpino,sci alpino,sci,alpineskiën,utförsåkning,alpint,alppihiihto,\
    narciarstwo alpejskie,narty,lyžování,alp kayağı,горные лыжи,сноуборд,スキー,アルペンスキー,スノーボード,스키,\
    알파인 스키,스노보드,高山滑雪,滑雪,单板滑雪
    """
  ),
  (
    "backcountry_skiing_snowboarding_ws",
    """
    3,backcountry ski,Skitour,Skitourengehen,ski de randonnée,ski touring,esquí de travesía,\
    sci alpinismo,toppturer,topptur,skituring,skialpinismus,ски-тур,バックカントリースキー,백컨트리 스키
    """
  ),
  (
    "cross_country_skiing_ws",
    """
    7,nordic ski,cross country skiing,cross country ski,xc skiing,xc ski,classic skiing,\
    Skilanglauf,Langlauf,ski de fond,ski nordique,Langlaufen,esquí nórdico,esquí de fondo,\
    sci di fondo,sci nordico,längdskidåkning,langrend,langrenn,hiihto,maastohiihto,\
    murtomaahiihto,narciarstwo biegowe,biegówki,běžky,běh na lyžích,kayaklı koşu,беговые лыжи,\
    лыжи,лижі,ノルディックスキー,クロスカントリースキー,노르딕 스키,크로스컨트리 스키,越野滑雪,北欧滑雪
    """
  ),
  (
    "skate_skiing_ws",
    """
    8,roller ski,roller skiing,Rollski,ski-roues,rullskidor,rulleski,nartorolki,лыжероллеры
    """
  ),
  (
    "snow_shoe_ws",
    """
    13,snowshoe,snowshoeing,Schneeschuhwandern,Schneeschuh,raquettes,raquettes à neige,\
    raquetas de nieve,ciaspole,sneeuwschoenwandelen,snöskor,truger,lumikenkäily,rakiety śnieżne,\
    sněžnice,снегоступы,スノーシュー,스노슈잉,雪鞋健行
    """
  ),
]
