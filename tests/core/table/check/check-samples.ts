/** Tables of tests/samples/messy, without the planted reading faults. First line is row 10. */
export const totalReceivedOff = `
Chứng thực | 38 27 10 1 37 23 14 0 1 1 0
Hộ tịch | 27 13 13 1 25 14 11 0 2 2 0
Đất đai | 14 10 4 0 14 9 5 0 0 0 0
Bảo trợ xã hội | 11 5 5 0 10 7 3 0 0 0 0
Người có công | 6 4 1 1 6 2 1 3 0 0 0
Đăng ký hộ kinh doanh | 4 3 1 0 4 3 1 0 0 0 0
Hoạt động xây dựng | 2 1 1 0 2 1 1 0 0 0 0
Nuôi con nuôi | 1 1 0 0 0 0 0 0 1 1 0
Thi đua - khen thưởng | 2 1 1 0 2 1 1 0 0 0 0
Tiếp công dân, xử lý đơn thư | 1 1 0 0 1 1 0 0 0 0 0
T:TỔNG CỘNG | 105 66 36 3 101 61 37 3 4 4 0`;

export const balanceOff = `
Chứng thực | 96 53 39 4 82 64 18 0 16 16 0
Hộ tịch | 62 38 21 3 52 37 15 0 10 10 0
Đất đai | 28 19 8 1 23 14 6 3 5 5 0
Bảo trợ xã hội | 17 7 9 1 14 8 6 0 3 3 0
Người có công | 8 5 2 1 6 3 3 0 2 2 0
Đăng ký hộ kinh doanh | 10 6 3 1 8 4 4 0 2 2 0
Hoạt động xây dựng | 6 2 3 1 5 2 2 1 1 1 0
Nuôi con nuôi | 2 2 0 0 2 1 1 0 0 0 0
Thi đua - khen thưởng | 4 2 2 0 3 2 1 0 1 1 0
Tiếp công dân, xử lý đơn thư | 2 1 1 0 2 1 1 0 0 0 0
T:TỔNG CỘNG | 235 135 88 12 195 134 57 4 40 40 0`;

export const rowNotEntered = balanceOff.replace('96 53 39 4 82 64 18 0 16 16 0', '96 _ _ _ 80 _ _ _ 16 _ _');

export const grandTotalOff = `
Chứng thực | 39 26 12 1 38 20 18 0 1 1 0
Hộ tịch | 27 17 9 1 26 20 6 0 1 1 0
Đất đai | 16 12 3 1 15 8 6 1 1 1 0
Bảo trợ xã hội | 12 9 2 1 12 6 5 1 0 0 0
Người có công | 4 3 1 0 3 1 1 1 1 1 0
Đăng ký hộ kinh doanh | 5 3 1 1 5 3 2 0 0 0 0
Hoạt động xây dựng | 3 2 1 0 2 0 0 2 1 1 0
Nuôi con nuôi | 2 0 1 1 2 2 0 0 0 0 0
Thi đua - khen thưởng | 4 2 1 1 4 3 1 0 0 0 0
Tiếp công dân, xử lý đơn thư | 2 1 1 0 2 1 1 0 0 0 0
T:TỔNG CỘNG | 114 75 32 7 110 64 40 5 5 5 0`;

/** The same sheet without a fault. */
export const right = grandTotalOff.replace('32 7 110 64', '32 7 109 64');
