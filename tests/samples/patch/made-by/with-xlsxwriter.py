"""Makes the xlsxwriter-*.xlsx of this folder (README.md). Argument: the folder of XlsxWriter's examples (logo, macros)."""
import sys
import xlsxwriter

EXAMPLES = sys.argv[1]
HEAD = ['Lĩnh vực', 'Trực tuyến', 'Trực tiếp', 'Kỳ trước', 'Tổng số']
ROWS = [['Hộ tịch', 7, 9, 1], ['Đất đai', 10, 5, 0], ['Chứng thực', 20, 3, 2], ['Nuôi con nuôi', 1, 0, 0]]


def workbook(name):
    return xlsxwriter.Workbook(name, {'default_date_format': 'dd/mm/yyyy'})


def table(book, unlocked=False):
    sheet = book.add_worksheet('Biểu')
    bold = book.add_format({'bold': True, 'border': 1, 'text_wrap': True, 'bg_color': '#DDEBF7'})
    number = book.add_format({'num_format': '#,##0', 'border': 1, 'locked': not unlocked})
    sheet.set_column(0, 0, 24)
    sheet.write_row(0, 0, HEAD, bold)
    for r, row in enumerate(ROWS, 1):
        sheet.write(r, 0, row[0], bold)
        for c, value in enumerate(row[1:], 1):
            sheet.write_number(r, c, value, number)
        sheet.write_formula(r, 4, f'=SUM(B{r+1}:D{r+1})', number, sum(row[1:]))
    sheet.write(5, 0, 'Tổng cộng', bold)
    for c in range(1, 5):
        letter = 'ABCDE'[c]
        values = [row[c] if c < 4 else sum(row[1:]) for row in ROWS]
        sheet.write_formula(5, c, f'=SUM({letter}2:{letter}5)', number, sum(values))
    sheet.write_formula('B8', '=B6/E6', book.add_format({'num_format': '0.00%'}), 38 / 58)
    sheet.write_formula('C8', '=VLOOKUP("Hộ tịch",A2:E5,5,FALSE)', None, 17)
    return sheet


def summary(book):
    sheet = book.add_worksheet('Tóm tắt')
    sheet.write_formula('A1', "='Biểu'!E6", None, 58)
    sheet.write_formula('A2', '=A1*2', None, 116)
    sheet.write_formula('A3', '=IF(A1>50,"nhiều","ít")', None, 'nhiều')
    sheet.write_formula('A4', '=IFERROR(1/0,"")', None, '')
    return sheet


book = workbook('xlsxwriter-macros.xlsm')
table(book).insert_button('G2', {'macro': 'say_hello', 'caption': 'Chào'})
summary(book)
book.add_vba_project(f'{EXAMPLES}/vbaProject.bin')
book.close()

book = workbook('xlsxwriter-charts.xlsx')
sheet = table(book)
for at, kind in [('G2', 'column'), ('G18', 'line'), ('P2', 'pie')]:
    chart = book.add_chart({'type': kind})
    chart.add_series({'name': "='Biểu'!$E$1", 'categories': "='Biểu'!$A$2:$A$5", 'values': "='Biểu'!$E$2:$E$5"})
    sheet.insert_chart(at, chart)
sheet.insert_image('P18', f'{EXAMPLES}/logo.png', {'x_scale': 0.5})
sheet.insert_textbox('A12', 'Chữ trong khung')
chart = book.add_chart({'type': 'bar'})
chart.add_series({'values': "='Biểu'!$B$2:$B$5"})
book.add_chartsheet('Biểu đồ').set_chart(chart)
summary(book)
book.close()

book = workbook('xlsxwriter-conditions.xlsx')
sheet = table(book)
red = book.add_format({'font_color': '#9C0006', 'bg_color': '#FFC7CE'})
sheet.conditional_format('B2:B5', {'type': 'data_bar', 'data_bar_2010': True})
sheet.conditional_format('C2:C5', {'type': 'icon_set', 'icon_style': '3_traffic_lights'})
sheet.conditional_format('D2:D5', {'type': 'cell', 'criteria': '>', 'value': 1, 'format': red})
sheet.conditional_format('E2:E5', {'type': '3_color_scale'})
sheet.data_validation('B2:D5', {'validate': 'integer', 'criteria': '>=', 'value': 0, 'error_title': 'Số hồ sơ'})
sheet.data_validation('A2:A5', {'validate': 'list', 'source': ['Hộ tịch', 'Đất đai', 'Chứng thực', 'Nuôi con nuôi']})
sheet.write_comment('B2', 'Xem lại', {'author': 'Cán bộ'})
sheet.add_sparkline('F2', {'range': "'Biểu'!B2:D2"})
sheet.add_sparkline('F3', {'range': "'Biểu'!B3:D3", 'type': 'column'})
sheet.write_url('A10', 'https://example.org', string='Cổng dịch vụ công')
sheet.set_landscape()
sheet.set_paper(9)
sheet.set_header('&L&G&CBiểu 06a', {'image_left': f'{EXAMPLES}/logo.png'})
sheet.repeat_rows(0)
sheet.print_area('A1:F8')
sheet.freeze_panes(1, 1)
sheet.autofilter('A1:E5')
book.define_name('TongSo', "='Biểu'!$E$6")
book.define_name('TruocDo', "='Biểu'!$D$2:$D$5")
other = summary(book)
other.write_formula('A6', '=TongSo', None, 58)
other.write_formula('A7', '=SUM(TruocDo)', None, 3)
other.hide()
book.close()

book = workbook('xlsxwriter-tables.xlsx')
sheet = table(book)
sheet.add_table('G1:I5', {'name': 'BangHoSo', 'total_row': True, 'data': [['a', 1, 2], ['b', 3, 4], ['c', 5, 6]],
    'columns': [{'header': 'Tên', 'total_string': 'Cộng'}, {'header': 'Nhận', 'total_function': 'sum', 'total_value': 9},
                {'header': 'Giải quyết', 'total_function': 'sum', 'total_value': 12}]})
sheet.write_array_formula('K1:K4', '{=B2:B5*2}', None, 14)
for row, value in enumerate([20, 40, 2], 1):
    sheet.write_number(row, 10, value)
sheet.write_dynamic_array_formula('L1:L4', '=SORT(C2:C5)', None, 0)
for row, value in enumerate([3, 5, 9], 1):
    sheet.write_number(row, 11, value)
sheet.write_formula('N1', '=SUM(BangHoSo[Nhận])', None, 9)
sheet.write_formula('N2', '=SUM(K1:K4)', None, 76)
sheet.write_formula('N3', '=INDIRECT("B2")', None, 7)
summary(book)
book.close()

book = workbook('xlsxwriter-protected.xlsx')
sheet = table(book, unlocked=True)
free = book.add_format({'locked': False})
sheet.set_column('G:G', 12, free)
sheet.merge_range('A10:E10', 'Ghi chú gộp', free)
sheet.protect('matkhau', {'format_cells': True})
summary(book)
book.close()
