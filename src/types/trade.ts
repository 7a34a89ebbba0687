import { CARGOES, COUNTS, LOADS, SHARES, STOCKS, SUMS, VALUES } from './sorts.js'
import { defineType } from './type.js'

export const trade = defineType({
  name: 'trade',
  vi: 'xuất nhập khẩu',
  en: 'exports, imports, customs declarations',
  binds: ['receivers'],
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  words: () => {
    const GOODS = ['mass', 'volume', 'thing'] as const
    const FLOWS = ['money', 'percent', 'ratio', 'mass', 'volume'] as const
    return {
      items: [
        [
          7,
          `kim ngạch biên mậu | kim ngạch buôn bán | buôn bán biên giới | thương mại song phương | giá trị nhập siêu |
      giá trị xuất siêu | giá trị tái xuất | hàng tái xuất | hàng tạm nhập tái xuất | hàng xuất khẩu | hàng nhập khẩu |
      hàng nông sản xuất khẩu | gạo xuất khẩu | thuỷ sản xuất khẩu | hàng may mặc | thị phần xuất khẩu |
      tỷ lệ tận dụng ưu đãi | tỷ lệ tận dụng`,
          [...CARGOES, 'count'],
        ],
        [
          9,
          'khối lượng thương mại | thương mại toàn cầu | thương mại thế giới | thương mại quốc tế | nhu cầu nhập | nhu cầu nhập khẩu | lượng nhập | giá trị hàng qua cửa khẩu | trị giá hàng hoá qua cửa khẩu | lưu chuyển hàng hoá ngoại thương',
          CARGOES,
        ],
        [
          6,
          `xe nông sản | xe hàng nông sản | xe chở nông sản | xe chở hoa quả | xe trái cây | xe chở trái cây | xe hoa quả |
      toa hàng | toa xe hàng | xe chở hàng hoá | xe hàng xuất khẩu | xe hàng nhập khẩu | lượt xe hàng | bộ c / o | c / o |
      giấy c / o | bộ c / o ưu đãi`,
          ['count'],
        ],
        [5, 'lượng hàng hoá | lượng hàng | khối lượng hàng hoá | sản lượng hàng hoá', LOADS],
        [
          8,
          `hàng quá cảnh | lô hàng quá cảnh | lượng hàng quá cảnh | lượng hàng qua cửa khẩu | lượng hàng hoá qua cửa khẩu |
      hàng hoá qua cửa khẩu | hàng qua cửa khẩu | hàng hoá thông quan | lượng hàng thông quan |
      hàng hoá qua cảng | lượng hàng qua cảng | lượng hàng hoá qua cảng | hàng hoá thông qua cảng`,
          [...CARGOES, 'count'],
        ],
        [
          7,
          `hiệp định thương mại tự do | hiệp định thương mại | fta | tăng trưởng xuất khẩu |
      tăng trưởng nhập khẩu | kim ngạch | tờ khai | trị giá xuất khẩu | trị giá nhập khẩu |
      kim ngạch xuất khẩu | xuất siêu | nhập siêu | thặng dư | thâm hụt | tổng kim ngạch | trị giá xk |
      trị giá nk | vận đơn | teu | teus | luồng đỏ | luồng vàng | luồng xanh | lượng xuất khẩu |
      kim ngạch nhập khẩu | giá trị xuất khẩu | giá trị xk | xnk | hàng hoá xuất nhập khẩu |
      hàng hoá xuất khẩu | lượt phương tiện | phương tiện xuất`,
        ],
        [
          6.5,
          `giá trị nhập khẩu | lượng nhập khẩu | kim ngạch thương mại | thương mại hai chiều |
      cán cân thương mại | hạn ngạch | lô hàng xuất khẩu | lô hàng nhập khẩu | tờ khai hải quan |
      tờ khai nhập khẩu | tờ khai xuất khẩu | giấy chứng nhận xuất xứ | thị trường xuất khẩu |
      đơn hàng xuất khẩu | tổng kim ngạch xuất khẩu | tổng kim ngạch xuất nhập khẩu | kim ngạch xnk |
      kim ngạch xk | tổng trị giá xuất khẩu | trị giá xuất nhập khẩu | tỷ lệ luồng xanh | xuất khẩu gạo |
      xuất khẩu thuỷ sản | nhập khẩu ô tô | lượng hàng xuất khẩu | lượng nk | xuất khẩu cá |
      xuất khẩu tôm | xuất khẩu gỗ`,
        ],
        [5, 'xuất khẩu | nhập khẩu | xk | nk'],
        // of goods that have their name before it: "giá tiêu xuất khẩu", "sản lượng thép xuất khẩu"
        [22, 'xuất khẩu | xk', CARGOES],
        [8, 'nhập khẩu | nk', CARGOES],
        [1.5, 'container'],
        [
          2,
          `lô hàng | mặt hàng | nhóm hàng | chuyến tàu | bộ linh kiện | kiện hàng |
      hàng hoá`,
        ],
        [-3, 'doanh nghiệp xuất khẩu | doanh nghiệp nhập khẩu'],
        [-3, 'thuế nhập khẩu | thuế xuất khẩu', ['money', 'count']],
        // duties are the state's revenue, but what a country asks of the goods of another is a matter of trade:
        // "EVFTA đưa thuế nhập khẩu tôm về 0%"
        [
          4,
          `thuế nhập khẩu | thuế xuất khẩu | thuế suất nhập khẩu | thuế suất xuất khẩu | mức thuế nhập khẩu |
      mức thuế xuất khẩu`,
          SHARES,
        ],
        [
          10,
          `thuế quan | mức thuế quan | dòng thuế | số dòng thuế | thuế chống bán phá giá |
      thuế tự vệ | thuế đối kháng`,
          SHARES,
        ],
        [
          6,
          `bộ tờ khai | giá nhập khẩu | giá xuất khẩu | giá xuất bình quân | giá nhập bình quân |
      giá xuất khẩu bình quân | giá nhập khẩu bình quân | tốc độ tăng trưởng xuất khẩu | tốc độ tăng trưởng nhập khẩu |
      tốc độ tăng xuất khẩu | tốc độ tăng trưởng kim ngạch | hiệp định fta | mã hàng | mặt hàng chủ lực |
      mặt hàng thuỷ sản | mức thâm hụt | mức thặng dư | nhóm hàng nhập khẩu | nhóm hàng xuất khẩu |
      nhóm mặt hàng | tỷ lệ luồng vàng`,
        ],
        [
          6,
          `bưu kiện nhập khẩu | bộ giấy chứng nhận xuất | chiếc xuất xứ | dòng hàng | loại phế liệu |
      lượt nhập cảnh | lượt xuất cảnh | mã cảng | thị trường xk | tổng số tờ khai | xe nhập cảnh |
      xe xuất xứ`,
          ['count'],
        ],
        [6, 'lượng đường nhập | điều thô nhập khẩu', LOADS],
        [
          6,
          `chất dẻo | dụng cụ phụ tùng | hàng dệt | kim loại thường | quan hệ ngoại thương | sợi dệt |
      trị giá hải quan`,
          ['money'],
        ],
        [
          6,
          `chất dẻo nguyên liệu | giày dép các loại | giá trị thương mại | hàng dệt may | hàng tạm nhập |
      linh kiện phụ tùng | mức xuất siêu | phương tiện vận tải | sản phẩm gỗ | sắt thép các loại |
      trị giá kim ngạch | tổng trị giá nhập khẩu | thuỷ hải sản | tổng giá trị xk | tổng trị giá xk`,
          SUMS,
        ],
        [
          6,
          `giá trị kim ngạch | gạo nếp | lượng đường nhập khẩu | quặng các loại | sản lượng xuất khẩu |
      tỷ trọng xk | tỷ trọng xuất khẩu`,
          CARGOES,
        ],
        [6, 'hàng hoá xnk | mức tăng xuất khẩu', SHARES],
        [6, 'lô hàng nk', COUNTS],
        [4, 'thời gian tác nghiệp'],
        [4, 'loại rau quả | thùng container | xe hàng | lô bánh', ['count']],
        [4, 'khối doanh nghiệp trong nước | lâm sản | sắt thép | thuỷ sản', ['money']],
        [
          4,
          `dệt may | thị trường asean | thị trường mỹ | thị trường trung quốc |
      linh kiện | điện thoại các loại`,
          SUMS,
        ],
        [4, 'hạt điều | nguồn điều thô', CARGOES],
        [
          7,
          'lượt xe xuất cảnh | lượt xe nhập cảnh | lượt xe xuất nhập cảnh | lượt phương tiện xuất nhập cảnh',
          ['count'],
        ],
        [4, 'lượt xe', ['count']],
        [
          7,
          `doanh số xuất khẩu | sản lượng gạo xuất khẩu | lượng gạo xuất khẩu | khối lượng xuất khẩu |
      khối lượng nhập khẩu | sản lượng nhập khẩu`,
          CARGOES,
        ],
        // what waits, comes and goes at a border gate or a port
        [
          7,
          `lượng xe xuất khẩu | lượng xe nhập khẩu | xe xuất khẩu | xe nhập khẩu | xe hàng xuất | xe hàng nhập |
          xe hàng tồn | xe tồn | xe hàng chờ | xe chờ xuất khẩu | xe chở hàng xuất khẩu | xe chở hàng nhập khẩu |
          xe chở hàng xuất nhập khẩu | phương tiện chở hàng xuất khẩu | phương tiện chở hàng xuất nhập khẩu |
          phương tiện vận tải xuất cảnh , nhập cảnh | phương tiện xuất nhập cảnh |
          phương tiện xuất , nhập cảnh | phương tiện nhập cảnh | phương tiện xuất cảnh | phương tiện xuất nhập khẩu |
          lượt phương tiện xuất , nhập cảnh | lượt xe xuất nhập khẩu | lượt xe chở hàng |
          lượt xe chở hàng xuất khẩu | lượt xe container | xe container nông sản | xe container hàng | lượt tàu hàng |
          lượt tàu cập cảng | 
          lượt tàu thuyền ra vào cảng | lượt tàu thuyền ra , vào cảng |
          lượt tàu biển ra vào cảng | chuyến tàu hàng | chuyến tàu liên vận | chuyến tàu liên vận quốc tế |
          tàu container | tàu xuất nhập cảnh | tàu biển xuất nhập cảnh`,
          ['count'],
        ],
        // goods by the way they take
        [
          6,
          `container hàng hoá | container xuất khẩu | container nhập khẩu | container hàng xuất khẩu |
          container hàng nhập khẩu | container rỗng | container lạnh | container hàng lạnh | container nông sản |
          container hàng nông sản | container trái cây | container hoa quả | container sầu riêng | container vải thiều |
          container thanh long | container gạo | hàng xuất nhập khẩu | hàng hoá xuất , nhập khẩu | hàng xuất , nhập khẩu |
          hàng chuyển khẩu | hàng chuyển cửa khẩu | hàng chuyển tải | hàng trung chuyển | hàng kho ngoại quan |
          hàng gia công | hàng sản xuất xuất khẩu | hàng gia công xuất khẩu | hàng thông qua cảng |
          hàng hoá qua cảng biển | hàng hoá thông qua cảng biển | hàng hoá thông qua | hàng hoá qua lại | 
          hàng qua cảng biển | hàng container | hàng rời | hàng lỏng | hàng hoá quá cảnh |
          hàng hoá xuất khẩu qua cửa khẩu | hàng hoá trao đổi | hàng nông sản xuất nhập khẩu | phân bón nhập khẩu |
          ô tô nhập khẩu | xe ô tô nhập khẩu | ô tô nguyên chiếc | ô tô nguyên chiếc nhập khẩu | xe nguyên chiếc |
          xe nguyên chiếc nhập khẩu | thép nhập khẩu | than nhập khẩu | xăng dầu nhập khẩu | phế liệu nhập khẩu |
          nguyên liệu nhập khẩu | nguyên phụ liệu nhập khẩu | hàng tạm nhập , tái xuất`,
          [...CARGOES, 'count'],
        ],
        // what passes a port
        [
          7,
          `sản lượng container | sản lượng container thông qua | sản lượng container qua cảng | sản lượng hàng qua cảng |
          sản lượng hàng hoá qua cảng | sản lượng hàng hoá thông qua | sản lượng hàng hoá thông qua cảng |
          sản lượng hàng hoá thông qua cảng biển | sản lượng hàng thông qua | sản lượng hàng thông qua cảng |
          sản lượng thông qua cảng | khối lượng hàng hoá thông qua | khối lượng hàng hoá thông qua cảng |
          khối lượng hàng hoá thông qua cảng biển | khối lượng hàng hoá xuất nhập khẩu | lượng hàng thông qua |
          lượng hàng hoá thông qua | lượng hàng hoá xuất nhập khẩu | lượng container | lượng hàng xuất nhập khẩu |
          hàng container thông qua`,
          ['mass', 'volume', 'percent', 'ratio', 'other', 'count'],
        ],
        // worth of what is exported and imported
        [
          8,
          `trị giá tính thuế | tổng trị giá tính thuế | trị giá hàng hoá xuất nhập khẩu | trị giá hàng hoá xuất khẩu |
          trị giá hàng hoá nhập khẩu | trị giá hàng xuất khẩu | trị giá hàng nhập khẩu |
          tổng trị giá hàng hoá xuất nhập khẩu | tổng trị giá kim ngạch | tổng trị giá xuất nhập khẩu |
          tổng trị giá nhập khẩu hàng hoá | giá trị hàng xuất khẩu | giá trị hàng nhập khẩu | giá trị hàng hoá xuất khẩu |
          giá trị hàng hoá nhập khẩu | giá trị hàng hoá xuất nhập khẩu | tổng giá trị xuất nhập khẩu |
          tổng giá trị hàng hoá xuất nhập khẩu | tổng giá trị nhập khẩu | giá trị xuất nhập khẩu |
          giá trị trao đổi hàng hoá | giá trị trao đổi thương mại | giá trị giao thương | giá trị thương mại hai chiều |
          trao đổi hàng hoá | trao đổi thương mại | trao đổi thương mại hai chiều | kim ngạch hai chiều |
          thương mại biên giới | thương mại nông sản | thương mại hàng hoá | thương mại việt nam | giao thương |
          mậu dịch | mậu dịch biên giới | mậu dịch hai chiều | doanh thu xuất khẩu | doanh thu từ xuất khẩu |
          ngoại tệ thu về | hợp đồng xuất khẩu | kim ngạch hàng hoá | kim ngạch nông sản | cán cân xuất nhập khẩu |
          cán cân thương mại hàng hoá | dịch vụ xuất khẩu | xuất khẩu dịch vụ | nhập siêu dịch vụ |
          kim ngạch xuất , nhập khẩu | tổng kim ngạch xuất , nhập khẩu | tổng mức lưu chuyển hàng hoá xuất nhập khẩu |
          lưu chuyển hàng hoá xuất nhập khẩu | tổng lưu chuyển ngoại thương`,
          SUMS,
        ],
        // shares and rates of it
        [
          7,
          `thị phần nhập khẩu | tỷ trọng nhập khẩu | tỷ lệ xuất khẩu | tỷ trọng kim ngạch | tỷ trọng kim ngạch xuất khẩu |
          tốc độ tăng nhập khẩu | tăng trưởng kim ngạch | tăng trưởng kim ngạch xuất khẩu | tốc độ tăng kim ngạch |
          tốc độ tăng trưởng kim ngạch xuất khẩu | tốc độ tăng trưởng xuất nhập khẩu | kế hoạch xuất khẩu |
          kế hoạch kim ngạch | kế hoạch kim ngạch xuất khẩu | mục tiêu xuất khẩu | chỉ tiêu xuất khẩu |
          chỉ tiêu kim ngạch xuất khẩu | độ mở kinh tế | độ mở thương mại | độ mở của nền kinh tế | tỷ lệ phân luồng |
          tỷ lệ luồng đỏ | tỷ lệ kiểm tra thực tế | tỷ lệ kiểm tra thực tế hàng hoá | tỷ lệ tờ khai |
          tỷ lệ tờ khai luồng xanh | tỷ lệ tờ khai luồng đỏ | tỷ lệ kiểm tra chuyên ngành | tỷ lệ soi chiếu |
          tỷ lệ cấp c / o | tỷ lệ sử dụng c / o | mức thuế chống bán phá giá | biên độ phá giá | biên độ bán phá giá |
          mức thuế đối ứng | thuế đối ứng | thuế chống trợ cấp | thuế phòng vệ thương mại`,
          SHARES,
        ],
        // how long goods wait
        [
          8,
          `thời gian giải phóng hàng | thời gian giải phóng hàng hoá | thời gian lưu container | thời gian lưu bãi |
          thời gian lưu kho bãi | thời gian vận chuyển hàng hoá sang`,
          ['duration'],
        ],
        // lots and papers of goods that cross a border
        [
          6,
          `lô hàng nông sản | lô hàng thuỷ sản | lô vải thiều | lô nhãn | lô xoài | lô sầu riêng | lô gạo | lô bưởi |
          lô thanh long | lô hàng vải thiều | lô hàng gạo | lô hàng sầu riêng | hồ sơ hải quan | bộ hồ sơ hải quan |
          giấy chứng nhận c / o | chứng nhận xuất xứ | bộ chứng nhận xuất xứ | bộ c / o mẫu d | bộ hồ sơ c / o |
          chứng thư xuất khẩu | mã số xuất khẩu | mặt hàng xuất khẩu | mặt hàng nhập khẩu | mặt hàng xuất khẩu chủ lực |
          nhóm hàng xuất khẩu chủ lực | dòng thuế nhập khẩu | tờ khai xuất nhập khẩu | tờ khai xuất , nhập khẩu |
          tờ khai luồng xanh | tờ khai luồng vàng | tờ khai luồng đỏ | hiệp định thương mại tự do thế hệ mới`,
          ['count'],
        ],
        // people who go abroad to work are no goods
        [-3, `xuất khẩu lao động | lao động xuất khẩu`, CARGOES],
      ],
      done: [
        [7, 'bán ra nước ngoài | xuất ngoại | xuất sang | bán sang | đưa sang | xuất bán sang', ['money', ...GOODS]],
        [6, 'nhập trực tiếp | xuất trực tiếp | nhập khẩu trực tiếp', ['mass', 'volume', 'thing']],
        [6, 'nước ta nhập | việt nam nhập | cả nước nhập | doanh nghiệp nhập | chi nhập | chi để nhập', ['money']],
        [6, 'đạt kim ngạch | xk | nk | xuất đi | nhập về', ['money', 'mass', 'thing']],
        [6, 'xuất khẩu | nhập khẩu | thông quan | làm thủ tục cho | thông quan cho | xuất | nhập', GOODS],
        [
          4.5,
          `kim ngạch đạt | kim ngạch ước đạt | nhập khẩu tăng | nhập khẩu được | nhập khẩu đạt |
      với kim ngạch | xuất khẩu giảm | xuất khẩu tăng | xuất khẩu đạt`,
        ],
        [4.5, 'xuất xứ từ', ['body']],
        [4.5, 'buộc tái xuất', STOCKS],
        [4.5, 'khai báo nhập khẩu | khai báo xuất khẩu | tái xuất | xk đạt | xuất khẩu ước đạt', VALUES],
        [3, 'thâm hụt'],
        [7, 'làm thủ tục đón', ['thing']],
        [3, 'miễn thuế đối với | kim ngạch thương mại của', ['count']],
        [3, 'bốc xếp | khai báo', VALUES],
        [3, 'hàng mới', SHARES],
        // a tariff falls to nothing: "thuế về | 0%"
        [5, 'về | về mức | về mốc | thuế xuống còn | giảm thuế xuống | giảm thuế xuống còn', SHARES],
        [1.5, 'lô hàng gồm', ['count']],
        // what is sent over a border
        [
          6,
          `xuất khẩu được | xuất khẩu đi | xuất sang trung quốc | xuất khẩu sang trung quốc | bán sang trung quốc |
          xuất bán sang trung quốc | xuất khẩu chính ngạch | xuất chính ngạch | xuất tiểu ngạch |
          xuất khẩu sang thị trường trung quốc | xuất khẩu sang nhật bản | xuất khẩu sang mỹ | xuất khẩu sang hoa kỳ |
          xuất khẩu sang eu | xuất khẩu sang lào | xuất khẩu sang campuchia | xuất khẩu sang hàn quốc |
          xuất khẩu sang thái lan | nhập khẩu từ trung quốc | nhập từ trung quốc | nhập khẩu từ lào |
          nhập khẩu từ campuchia | nhập khẩu từ thái lan | nhập khẩu về | tạm nhập | chuyển khẩu | quá cảnh |
          thông quan được | đã thông quan | làm thủ tục thông quan cho | làm thủ tục thông quan |
          làm thủ tục hải quan cho | đã làm thủ tục cho | làm thủ tục nhập khẩu cho |
          làm thủ tục xuất khẩu | làm thủ tục nhập khẩu | đã xuất khẩu | đã nhập khẩu | xếp dỡ |
          bốc dỡ | xuất khẩu lô hàng | xuất khẩu thành công | xuất khẩu trực tiếp`,
          [...GOODS, 'money'],
        ],
        // levels of trade
        [
          6,
          `nhập siêu | xuất siêu | thặng dư | tổng kim ngạch | kim ngạch | kim ngạch xuất khẩu | kim ngạch nhập khẩu |
          đạt tổng kim ngạch | với tổng kim ngạch | thu về từ xuất khẩu | xuất khẩu mang về | xuất khẩu thu về |
          xuất khẩu trị giá | nhập khẩu trị giá | tổng trị giá kim ngạch | kim ngạch xuất nhập khẩu`,
          ['money'],
        ],
        [5, 'xuất được | xuất bán được', ['mass']],
      ],
      does: [
        [
          10,
          'qua lại | qua lại cửa khẩu | qua lại các cửa khẩu | thông quan | được thông quan | chờ thông quan | chờ xuất khẩu',
          ['thing'],
        ],
        [
          7,
          'được xuất sang | đã được xuất sang | được xuất đi | được đưa sang | được thông quan | được xuất bán sang',
          [...GOODS],
        ],
        [
          8,
          `tổng kim ngạch xuất khẩu | kim ngạch xuất khẩu | tổng kim ngạch nhập khẩu | kim ngạch nhập khẩu | lượng nhập |
      tổng lượng nhập | lượng xuất khẩu | lượng nhập khẩu | giá trị xuất khẩu | tổng giá trị xuất khẩu`,
          SHARES,
        ],
        [
          7,
          'được xuất qua | xuất qua | được xuất bán qua | chờ xuất | chờ xuất khẩu | chờ thông quan | chờ xuất hàng | ùn ứ | lên đường sang',
          [...GOODS],
        ],
        [6, 'bị trả về | bị trả lại | bị cảnh báo', ['thing']],
        [6, 'nhập khẩu'],
        [6, 'xuất khẩu sang', STOCKS],
        [6, 'chờ làm thủ tục | cập cảng | xuất khẩu | được nhập khẩu', VALUES],
        [6, 'tổng kim ngạch | tổng số tờ khai | tổng trị giá', SHARES],
        [4, 'có nghi vấn', ['count']],
        [2, 'có xuất xứ', ['count']],
        [6, 'xuất nhập cảnh | nhập cảnh | xuất cảnh | qua cửa khẩu', ['thing']],
        // where goods go to or wait
        [
          7,
          `xuất khẩu sang trung quốc | xuất khẩu sang thị trường | sang trung quốc | sang thị trường trung quốc |
          sang nhật bản | sang thị trường nhật bản | sang mỹ | sang hoa kỳ | sang thị trường mỹ | sang eu |
          sang thị trường eu | sang hàn quốc | xuất khẩu đi | xuất khẩu đi các nước | xuất khẩu ra nước ngoài |
          nhập khẩu từ | nhập từ | được nhập về | được nhập khẩu về | thông qua cảng | qua cảng | ùn tắc tại cửa khẩu |
          tồn tại cửa khẩu | tồn tại các cửa khẩu | tồn đọng tại cửa khẩu | tồn đọng tại các cửa khẩu |
          tồn đọng tại cảng | chờ tại cửa khẩu | nằm chờ tại cửa khẩu | chờ làm thủ tục xuất khẩu |
          chờ làm thủ tục thông quan | chờ thông quan tại | làm thủ tục xuất khẩu | làm thủ tục nhập khẩu |
          làm thủ tục xuất nhập khẩu | làm thủ tục hải quan | được phân luồng | phân luồng đỏ | phân luồng xanh |
          quá cảnh | được xuất khẩu | đã được xuất khẩu | đã được thông quan | đã thông quan | xuất khẩu chính ngạch`,
          [...GOODS],
        ],
        // a part of what a country sells and buys
        [
          8,
          `tổng kim ngạch xuất khẩu của | tổng kim ngạch xuất nhập khẩu | kim ngạch xuất nhập khẩu |
          tổng kim ngạch nhập khẩu của | kim ngạch xuất khẩu của cả nước | tổng trị giá xuất khẩu |
          tổng trị giá nhập khẩu | tổng lượng xuất khẩu | tổng lượng nhập khẩu | tổng số tờ khai hải quan | tổng tờ khai |
          thị phần nhập khẩu | lượng gạo xuất khẩu | tổng lượng gạo xuất khẩu`,
          SHARES,
        ],
      ],
      cues: [
        [5, 'nhập về | xuất đi | biên mậu | chính ngạch | tiểu ngạch | mậu biên | từ nước ngoài', FLOWS],
        [5, 'xuất qua', FLOWS],
        [
          4,
          `bán sang | lên đường sang | sang trung quốc | sang nhật bản | sang hàn quốc | sang mỹ | sang hoa kỳ |
      sang eu | sang úc | sang châu âu | sang đài loan | sang singapore | sang malaysia | sang campuchia | sang lào |
      sang thái lan | sang thị trường | sang các thị trường`,
          ['percent', ...LOADS],
        ],
        [
          8,
          'thuế quan | thuế đối ứng | hàng nhập từ | với hàng nhập | hàng hoá nhập từ | hàng nhập khẩu từ | biểu thuế nhập khẩu',
          SHARES,
        ],
        [2.5, 'tại cửa khẩu | ở cửa khẩu | bãi xe cửa khẩu', ['thing']],
        [6, 'nông sản xuất khẩu | lâm sản xuất khẩu | thuỷ sản xuất khẩu | hải sản xuất khẩu', FLOWS],
        [6, 'hàng qua cửa khẩu | hàng hoá qua cửa khẩu | qua các cửa khẩu', ['money']],
        [5, 'qua cửa khẩu | thông qua cảng | qua cảng | cảng biển', LOADS],
        [9, 'đơn hàng xuất khẩu | hợp đồng xuất khẩu | đơn hàng nhập khẩu | hợp đồng nhập khẩu', SUMS],
        [6, 'ra nước ngoài | xuất ngoại | thương mại biên giới | quá cảnh', LOADS],
        [8, 'teu | teus', ['count', 'other']],
        [
          6,
          'lưu bãi | lưu kho | lưu container | tồn đọng | hàng tồn | kho ngoại quan | hãng tàu | tạm nhập | tái xuất',
          ['duration'],
        ],
        [
          4.5,
          `kim ngạch | xuất khẩu | nhập khẩu | xk | nk | xnk | xuất nhập khẩu | xuất siêu | nhập siêu |
      cán cân thương mại | thặng dư | thâm hụt | trị giá xuất khẩu | trị giá nhập khẩu | xuất sang |
      tăng trưởng xuất khẩu | về trị giá`,
          FLOWS,
        ],
        [
          3.5,
          `giao thương | thương mại hai chiều | nhập từ | xuất khẩu sang | nhập khẩu từ | thị trường eu |
      thị trường trung quốc | thị trường nhập khẩu | thị trường xuất khẩu | xuất xứ từ | bán phá giá`,
          FLOWS,
        ],
        [
          2.5,
          `thông quan | tờ khai | thị trường | tạm nhập | quá cảnh | hạn ngạch |
      trị giá khai báo`,
          FLOWS,
        ],
        [
          2,
          `xuất khẩu | nhập khẩu | thông quan | thủ tục hải quan | làm thủ tục | tờ khai | qua cửa khẩu |
      cảng | xuất nhập cảnh | container`,
          ['thing', 'event'],
        ],
        [5, 'chứng nhận xuất xứ | xuất xứ indonesia | xuất xứ thái lan | thặng dư thương mại'],
        [5, 'tái xuất', ['count']],
        [5, 'dn khai báo hàng', LOADS],
        [5, 'tăng trưởng thương mại | và linh kiện đạt', SUMS],
        [5, 'nguyên chiếc | trao đổi thương mại | tạm nhập tái xuất', CARGOES],
        [5, 'phân luồng', SHARES],
        [
          6,
          `evfta | cptpp | rcep | ukvfta | fta | hiệp định thương mại | xoá bỏ thuế | xoá bỏ thuế quan |
      ưu đãi thuế quan | dòng thuế`,
          SHARES,
        ],
        // what countries ask of each other's goods: "thuế nhập khẩu tôm | vào EU | giảm về 0%"
        [
          9,
          `vào eu | sang eu | vào thị trường eu | đánh thuế nhập khẩu | đánh thuế | áp thuế | cắt giảm thuế |
      cuộc chiến thương mại | chiến tranh thương mại | nhà trắng | chính quyền mỹ`,
          SHARES,
        ],
        [3, 'evfta | rcep | xuất xứ trung quốc | nhập về việt nam'],
        [
          3,
          `bốc xếp sang tải | khai hải quan | luồng đỏ | mã hs | sang tải | áp mã | giải phóng hàng |
      số xe ô tô`,
          ['count'],
        ],
        [3, 'tương ứng giảm | tương ứng tăng | đối tác thương mại | châu mỹ', SUMS],
        [3, 'tôn mạ', CARGOES],
        [3, 'chuyển hậu kiểm | hàng mới | cắt giảm thuế quan', SHARES],
        [2, 'cptpp'],
        [2, 'tồn đọng', ['count']],
        [2, 'theo khai báo hải quan', STOCKS],
        [
          6,
          'mặt hàng xuất khẩu | mặt hàng nhập khẩu | hàng xuất khẩu | hàng nhập khẩu | nhóm hàng xuất khẩu | nhóm hàng nhập khẩu',
          SHARES,
        ],
        // ports and what is moved there
        [
          4,
          `cảng cạn | bãi container | hàng container | cầu cảng | cảng container | cảng nước sâu | tàu mẹ |
          hãng tàu biển | xếp dỡ container | cảng vụ hàng hải`,
          ['mass', 'volume', 'other'],
        ],
        // markets abroad
        [
          4,
          `thị trường nhật bản | thị trường hàn quốc | thị trường asean | thị trường hoa kỳ | thị trường châu âu |
          xuất khẩu chính ngạch | xuất khẩu tiểu ngạch | trao đổi hàng hoá hai chiều | kim ngạch hai chiều |
          hàng hoá xuất nhập khẩu | khu hợp tác kinh tế biên giới`,
          FLOWS,
        ],
        // arms that one country sells another
        [
          7,
          'bán tiêm kích | bán số tiêm kích | bán vũ khí | mua vũ khí | mua tiêm kích | bán tên lửa | mua tên lửa | bán chiến đấu cơ | mua chiến đấu cơ | bán trực thăng | mua trực thăng | hợp đồng vũ khí | thương vụ vũ khí',
          ['money'],
        ],
      ],
      topics: [
        [
          1.5,
          'xuất khẩu | nhập khẩu | xuất nhập khẩu | kim ngạch | xk | nk | xnk | xuất siêu | nhập siêu | evfta',
          ['percent', 'ratio', 'mass', 'volume'],
        ],
      ],
      signs: `xuất khẩu | nhập khẩu | xk | nk | xnk | xuất nhập khẩu | hải quan | thông quan | cửa khẩu | tờ khai | kim ngạch | thương mại | xuất xứ |
    c / o | xuất sang | xuất siêu | nhập siêu | thâm hụt | tạm nhập | tái xuất | quá cảnh | nhập về | bán sang | lô hàng | liên vận |
    nước ngoài | nước bạn | container | thuế | biên giới | logistics | cảng | thị trường`,
      subjects: [
        [
          2,
          `xuất khẩu | nhập khẩu | kim ngạch | xuất nhập khẩu | xk | nk | thông quan | xuất siêu | nhập siêu |
      cán cân thương mại | hàng miễn thuế`,
        ],
      ],
    }
  },
  guest: 'participant',
})
